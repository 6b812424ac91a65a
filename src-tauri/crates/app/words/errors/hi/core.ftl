### Errors, core: see words/errors.rs.

## What is typed: texts, amounts, times, numbers

text-empty = { $what } खाली है
text-too-long = { $what } में { $length } अक्षर हैं; ज़्यादा से ज़्यादा { $max } आते हैं
not-an-email = “{ $text }” ई-मेल पता नहीं है
not-a-currency = “{ $text }” मुद्रा नहीं है: मुद्रा तीन अक्षरों की होती है, जैसे EUR, USD या INR
not-a-price = “{ $text }” मूल्य नहीं है: उसे 12.50 जैसे लिखें
price-negative = मूल्य { $text } शून्य से कम है
price-too-large = मूल्य { $text } बहुत ज़्यादा है
price-too-fine = मूल्य { $text } में दशमलव के अंक { $currency } से ज़्यादा हैं, जिसमें { $decimals } होते हैं
not-a-time = “{ $text }” समय नहीं है: 2026-11-20 19:30 या 2026-11-20T19:30:00+01:00 लिखें
time-skipped = { $zone } में { $time } होता ही नहीं: तब घड़ियाँ आगे की जाती हैं
not-a-time-zone = “{ $text }” समय क्षेत्र नहीं है: वह Europe/Madrid या Asia/Kolkata जैसा लिखा जाता है
not-a-ticket-number = “{ $text }” टिकट नंबर नहीं है: उसमें दस अक्षर और अंक होते हैं, जैसे 7K3Q9-M2FXD
not-an-id = “{ $text }” मान्य पहचान नहीं है
reissued-too-often = यह टिकट { $max } बार फिर जारी हुआ है; इसे रद्द करें और दूसरा जारी करें
too-many-types = एक कार्यक्रम में ज़्यादा से ज़्यादा { $max } प्रकार के टिकट हो सकते हैं
nonce-damaged = एक टिकट के कोड की एकबारगी संख्या ख़राब हो गई है
code-not-sealed = एक कोड सील नहीं हो सका

## What a text or a count is called. English puts "the" before it.

what-test-address = जाँच का पता
what-area-name = क्षेत्र का नाम
what-buyer-name = ख़रीदार का नाम
what-choice = विकल्प
what-event-name = कार्यक्रम का नाम
what-gate = द्वार
what-gate-name = द्वार का नाम
what-laptop-name = लैपटॉप का नाम
what-name = नाम
what-note = टिप्पणी
what-note-for-door = प्रवेश के लिए टिप्पणी
what-question = सवाल
what-quota-group = साझी संख्या वाला समूह
what-reason = कारण
what-seat = सीट
what-sender-address = भेजने वाले का पता
what-sender-name = भेजने वाले का नाम
what-text = पाठ
what-text-for-door = प्रवेश के लिए पाठ
what-type-name = टिकट के प्रकार का नाम
what-venue = स्थान
what-capacity = क्षमता
what-retain-days = निजी डेटा रखने के दिनों की संख्या
what-quota = कुल संख्या
what-entries = प्रवेशों की संख्या
what-entries-per-day = दिन में प्रवेशों की संख्या

## The data folder

store-busy = Entrada की दूसरी प्रति इस डेटा फ़ोल्डर में बहुत देर से लिख रही है
    .hint = दूसरी प्रति बंद करें, या फिर कोशिश करें।
store-read-only = डेटा फ़ोल्डर में लिखा नहीं जा सकता: { $why }
    .terminal = फ़ोल्डर में लिखने की अनुमति लें, या --data या ENTRADA_DATA से दूसरा चुनें।
    .window = फ़ोल्डर में लिखने की अनुमति लें और फिर कोशिश करें।
disk-full = डिस्क भर गई है; कुछ नहीं बदला
    .hint = जगह बनाएँ और फिर कोशिश करें।
database-damaged = डेटाबेस ख़राब हो गया है: { $why }
    .terminal = बैकअप को नए फ़ोल्डर में वापस लाएँ (entrada restore FILE), या कार्यक्रम के किसी लैपटॉप से फ़ाइल माँगें।
    .window = डेटा फ़ोल्डर की एक प्रति रखें, फिर अपना आख़िरी बैकअप नए फ़ोल्डर में वापस लाएँ, या कार्यक्रम के किसी लैपटॉप से फ़ाइल माँगें।
database-missing = डेटाबेस नहीं मिल रहा है
    .terminal = बैकअप को नए फ़ोल्डर में वापस लाएँ (entrada restore FILE), या कार्यक्रम के किसी लैपटॉप से फ़ाइल माँगें।
    .window = डेटा फ़ोल्डर की एक प्रति रखें, फिर अपना आख़िरी बैकअप नए फ़ोल्डर में वापस लाएँ, या कार्यक्रम के किसी लैपटॉप से फ़ाइल माँगें।
migration-failed = डेटाबेस को इस प्रोग्राम के संस्करण पर नहीं लाया जा सका: { $why }
    .terminal = कुछ नहीं बदला गया। बैकअप (entrada backup FILE) और अपनी सूचियाँ (entrada export) सहेजें, फिर उस संस्करण पर लौटें जो पहले था।
    .window = कुछ नहीं बदला गया। डेटा फ़ोल्डर की एक प्रति रखें, फिर उस संस्करण पर लौटें जो पहले था।
database-newer = डेटाबेस का संस्करण { $found } है, यह प्रोग्राम { $known } तक जानता है
    .hint = इस लैपटॉप पर Entrada अपडेट करें।
laptop-role-too-low = यह { $have ->
        [door] प्रवेश का
        [desk] काउंटर का
       *[organiser] आयोजक का
    } लैपटॉप है; यह केवल { $needs ->
        [door] प्रवेश के
        [desk] काउंटर या आयोजक के
       *[organiser] आयोजक के
    } लैपटॉप पर हो सकता है
    .hint = यह आयोजक के लैपटॉप पर करें, या उस भूमिका के साथ बुलावा माँगें।
laptop-not-invited = इस लैपटॉप को कार्यक्रम का बुलावा नहीं मिला
    .hint = यह आयोजक के लैपटॉप पर करें, या उस भूमिका के साथ बुलावा माँगें।
laptop-dismissed = इस लैपटॉप को कार्यक्रम से अलग कर दिया गया
    .hint = फिर से जुड़ने के लिए इसे नया डेटा फ़ोल्डर और नया बुलावा चाहिए।
fact-unreadable = जर्नल की एक प्रविष्टि पढ़ी नहीं जा सकती: { $why }
    .terminal = क्या गड़बड़ है, यह देखने के लिए entrada journal verify चलाएँ।
    .window = क्या गड़बड़ है, यह देखने के लिए सेटिंग्स में जर्नल जाँचें।
fact-newer = जर्नल की एक प्रविष्टि का प्रारूप { $format } है, जिसके लिए नया Entrada चाहिए
    .terminal = क्या गड़बड़ है, यह देखने के लिए entrada journal verify चलाएँ।
    .window = क्या गड़बड़ है, यह देखने के लिए सेटिंग्स में जर्नल जाँचें।
fact-signature-wrong = लैपटॉप { $device } की एक प्रविष्टि का हस्ताक्षर ग़लत है
    .terminal = क्या गड़बड़ है, यह देखने के लिए entrada journal verify चलाएँ।
    .window = क्या गड़बड़ है, यह देखने के लिए सेटिंग्स में जर्नल जाँचें।
fact-part-changed = लैपटॉप { $device } की एक प्रविष्टि का निजी भाग बदला गया है
    .terminal = क्या गड़बड़ है, यह देखने के लिए entrada journal verify चलाएँ।
    .window = क्या गड़बड़ है, यह देखने के लिए सेटिंग्स में जर्नल जाँचें।
stored-value-unreadable = सहेजा हुआ एक मान पढ़ा नहीं जा सकता: { $why }
    .terminal = क्या गड़बड़ है, यह देखने के लिए entrada journal verify चलाएँ।
    .window = क्या गड़बड़ है, यह देखने के लिए सेटिंग्स में जर्नल जाँचें।
database-says = डेटाबेस कहता है: { $why }
internal = Entrada के अंदर कुछ गड़बड़ हुई: { $why }

## The master key and where it rests

key-not-chosen = डेटा फ़ोल्डर { $folder } अभी सुरक्षित नहीं है: सिस्टम की कीरिंग, पासफ़्रेज़ या कुंजी फ़ाइल चुनें
key-chosen-already = { $path } पहले से है: यह डेटा फ़ोल्डर सुरक्षित है; फिर से बनाने के बजाय उसकी सुरक्षा बदलें
no-keyring = यहाँ सिस्टम की कोई कीरिंग काम नहीं आ सकती ({ $why }): डेटा को पासफ़्रेज़ या कुंजी फ़ाइल से सुरक्षित करें
keyring-locked = सिस्टम की कीरिंग बंद है ({ $why }): उसे खोलें (डेस्कटॉप में लॉग इन करें) और फिर कोशिश करें
key-missing = सिस्टम की कीरिंग चलती है, पर उसमें सेवा “entrada” की प्रविष्टि “{ $account }” नहीं है: क्या डेटा फ़ोल्डर किसी दूसरे कंप्यूटर या उपयोगकर्ता से लाया गया? यहाँ बैकअप वापस लाएँ, या फ़ोल्डर जहाँ से आया वहाँ जाकर पहले उसे पासफ़्रेज़ से सुरक्षित करें
passphrase-needed = यह डेटा फ़ोल्डर पासफ़्रेज़ से सुरक्षित है: उसे दें
passphrase-empty = पासफ़्रेज़ खाली है: कई शब्दों का एक चुनें
not-a-pin = PIN में 4 से 12 अंक होते हैं और कुछ नहीं
passphrase-wrong = पासफ़्रेज़ ग़लत है: कीबोर्ड लेआउट और कैप्स लॉक जाँचें, और फिर कोशिश करें
key-file-unusable = कुंजी फ़ाइल { $path } इस्तेमाल नहीं हो सकती: { $why }
key-file-too-open = कुंजी फ़ाइल { $path } दूसरे उपयोगकर्ता भी पढ़ सकते हैं (अनुमतियाँ { $mode }): `chmod 600 { $path }` चलाएँ, या उसे ऐसी डिस्क पर रखें जो अनुमतियाँ बनाए रखे
key-file-wrong = { $path } Entrada की कुंजी फ़ाइल नहीं है: { $why }
key-file-too-long = यह किसी भी कुंजी फ़ाइल से लंबी है
key-file-no-text = यह पाठ नहीं है
key-file-no-key = इसमें 64 हेक्स अंकों की कोई पंक्ति नहीं है
key-file-several-keys = इसमें एक से ज़्यादा कुंजियाँ हैं
key-file-no-folder = जिस फ़ोल्डर में इसे होना है, वह नहीं है: पहले वह फ़ोल्डर बनाएँ
key-wrong = { $from } से मिली कुंजी वह नहीं है जिससे यह डेटा फ़ोल्डर सुरक्षित किया गया: सही कुंजी दें, या बैकअप वापस लाएँ
key-of-program = चल रहे प्रोग्राम
key-of-keyring = सिस्टम की कीरिंग (प्रविष्टि “{ $account }”)
key-of-file = कुंजी फ़ाइल { $path }
protection-newer = { $path } का प्रारूप { $version } है, जो इस प्रोग्राम की जानकारी से नया है: Entrada अपडेट करें
protection-damaged = { $path } ख़राब हो गई है ({ $why }): उसे डेटा फ़ोल्डर की प्रति से वापस लाएँ, या बैकअप वापस लाएँ
secret-does-not-open = सहेजा हुआ एक रहस्य ({ $purpose }) इस कुंजी से नहीं खुलता: वह ख़राब है, या दूसरे डेटा फ़ोल्डर का है
no-memory-for-passphrase = पासफ़्रेज़ या PIN जाँचने के लिए मेमोरी काफ़ी नहीं है ({ $mib } MiB चाहिए): दूसरे प्रोग्राम बंद करें और फिर कोशिश करें
no-randomness = सिस्टम यादृच्छिक संख्याएँ नहीं देता ({ $why }): कोई कुंजी नहीं बन सकती
too-long-to-seal = एक साथ सील करने के लिए { $bytes } बाइट बहुत ज़्यादा हैं
secret-file-failed = { $path } { $doing ->
        [read] पढ़ी
       *[written] लिखी
    } नहीं जा सकती: { $why }
key-unavailable = { $why }
