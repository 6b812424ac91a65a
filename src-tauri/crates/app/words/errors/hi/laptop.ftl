### Errors, laptop: see words/errors.rs.

## Opening a data folder

no-data-folder = यह सिस्टम डेटा के लिए कोई फ़ोल्डर नहीं बताता
    .terminal = --data या ENTRADA_DATA से कोई बताएँ।
    .window = परिवेश चर ENTRADA_DATA में कोई बताएँ।
data-folder-not-made = डेटा फ़ोल्डर { $folder } नहीं बन सकता: { $why }
    .terminal = --data या ENTRADA_DATA से दूसरा चुनें।
    .window = परिवेश चर ENTRADA_DATA में दूसरा चुनें।
protection-missing = { $folder } में डेटा है पर कुंजी नहीं: उसकी protection.json फ़ाइल ग़ायब है
    .hint = उसे बैकअप से वापस लाएँ।
keyring-needed = कुंजी रखने के लिए यहाँ कोई कीरिंग नहीं है: { $why }
    .terminal = पासफ़्रेज़ चुनें (entrada key passphrase), या कुंजी फ़ाइल (entrada key file PATH, या ENTRADA_KEY_FILE=PATH)।
    .window = पासफ़्रेज़ या कुंजी फ़ाइल चुनें।
keyring-works = वह चलती है
keyring-silent = कोई कीरिंग सेवा जवाब नहीं देती ({ $why })
keyring-shut = कीरिंग बंद है, या कभी बनाई ही नहीं गई ({ $why })

## Files that people name

path-is-folder = { $path } फ़ोल्डर है; उसके अंदर की फ़ाइल का नाम दें
io-not-allowed = अनुमति नहीं है
io-no-folder = ऐसा कोई फ़ोल्डर नहीं है
io-no-room = जगह नहीं बची
io-read-only = ड्राइव केवल पढ़ने के लिए है
file-not-written = { $path } लिखी नहीं जा सकती: { $why }
    .hint = दूसरा फ़ोल्डर चुनें, या जगह बनाएँ।
file-not-read = { $path } पढ़ी नहीं जा सकती: { $why }
file-is-folder = { $path } फ़ोल्डर है, फ़ाइल नहीं
file-too-large = { $path } में { $size } MB हैं; ज़्यादा से ज़्यादा { $max } MB पढ़े जाते हैं

## The lock and its PIN

laptop-locked = यह लैपटॉप लॉक है और केवल { $to ->
        [door] प्रवेश
        [sell] बिक्री
       *[both] बिक्री और प्रवेश
    } के लिए खुला है
    .terminal = पहले इसे इसके PIN से अनलॉक करें (टर्मिनल में: entrada unlock)।
    .window = पहले इसे इसके PIN से अनलॉक करें।
laptop-locked-already = यह लैपटॉप पहले से लॉक है
    .hint = किसी और काम के लिए लॉक करने से पहले इसे अनलॉक करें।
laptop-not-locked = यह लैपटॉप लॉक नहीं है
lock-unreadable = यह लैपटॉप किसके लिए लॉक है, यह पढ़ा नहीं जा सकता: { $why }
    .terminal = बैकअप को नए फ़ोल्डर में वापस लाएँ (entrada restore FILE)।
    .window = डेटा फ़ोल्डर की एक प्रति रखें, फिर अपना आख़िरी बैकअप नए फ़ोल्डर में वापस लाएँ।
pin-too-early = बहुत बार ग़लत PIN; अगला { $wait } बाद लिखा जा सकता है
    .hint = रुकें, फिर कोशिश करें।
laptop-pin-wrong = यह लैपटॉप का PIN नहीं है
    .hint = { $again ->
        [now] फिर कोशिश करें।
       *[later] अगला PIN { $wait } बाद लिखा जा सकता है।
    }
person-pin-wrong = यह { $name } का PIN नहीं है
    .hint = { $again ->
        [now] फिर कोशिश करें।
       *[later] अगला PIN { $wait } बाद लिखा जा सकता है।
    }
span-seconds = { $count ->
        [one] { $count } सेकंड
       *[other] { $count } सेकंड
    }
span-minutes = { $count ->
        [one] { $count } मिनट
       *[other] { $count } मिनट
    }

## Who works here

ask-who-needs-organiser = इसे केवल आयोजक बंद कर सकते हैं, और किसी ने साइन इन नहीं किया
    .hint = पहले अपने PIN से साइन इन करें।
nobody-signed-in-laptop-asks = इस लैपटॉप पर किसी ने साइन इन नहीं किया, और यह पूछता है कि इस पर कौन काम करता है
    .hint = पहले अपने PIN से साइन इन करें।
nobody-signed-in-event-asks = इस लैपटॉप पर किसी ने साइन इन नहीं किया, और यह कार्यक्रम पूछता है कि इस पर कौन काम करता है
    .terminal = अपने PIN से साइन इन करें (टर्मिनल में: --person NAME)।
    .window = अपने PIN से साइन इन करें।
person-gone = जिसने यहाँ साइन इन किया है, वह अब कार्यक्रम में काम नहीं करता
    .hint = साइन आउट करें, या अपने PIN से साइन इन करें।
person-role-too-low = { $name } ने { $role ->
        [organiser] आयोजक
        [desk] विक्रेता
       *[door] प्रवेश
    } के रूप में साइन इन किया है; यह केवल { $needs ->
        [organiser] आयोजक
        [desk] विक्रेता या आयोजक
       *[door] कार्यक्रम में काम करने वाले
    } कर सकते हैं
    .hint = किसी ऐसे व्यक्ति को साइन इन करने दें जिसे अनुमति हो।
person-without-pin = { $name } का PIN नहीं है और साइन इन नहीं हो सकता
    .terminal = आयोजक उन्हें PIN देते हैं (टर्मिनल में: entrada person pin EVENT NAME)।
    .window = आयोजक कार्यक्रम स्क्रीन पर उन्हें PIN देते हैं।
person-pin-not-here = { $name } का PIN इस लैपटॉप पर नहीं है, जिसकी भूमिका नीची है
    .hint = उनकी भूमिका वाले लैपटॉप पर साइन इन करें, या प्रवेश पर काम करने वाले किसी व्यक्ति के रूप में।
person-without-role = व्यक्ति की कोई भूमिका नहीं है
    .terminal = वह organiser, seller या door में से एक है।
    .window = वह आयोजक, विक्रेता या प्रवेश में से एक है।
person-exists = “{ $name }” नाम का कोई पहले से है
    .hint = उपनाम का पहला अक्षर जोड़ें, ताकि दोनों को अलग पहचाना जा सके।
person-ambiguous = “{ $typed }” कई लोगों से मेल खाता है: { $names }
    .hint = नाम का और हिस्सा लिखें।
no-such-person = “{ $typed }” नाम का कोई इस कार्यक्रम में काम नहीं करता
    .terminal = लोगों की सूची देखें (entrada person list EVENT)।
    .window = लोगों की सूची कार्यक्रम स्क्रीन पर है।

## Settings

setting-not-one-of = { $what } “{ $value }” नहीं हो सकता; हो सकता है: { $allowed }
setting-page-size = पन्ने का आकार
setting-after-sale = बिक्री के बाद का काम
setting-direction = दिशा का मान
setting-theme = रंगों का मान
setting-guest-language = मेहमानों की भाषा का मान
setting-language = भाषा का मान
copies-out-of-range = प्रतियों की संख्या { $copies }, 1 से { $max } के बीच नहीं है
scanner-affix-too-long = “{ $text }” उसके लिए बहुत लंबा है जो स्कैनर कोड के आसपास लगाता है: अधिकतम { $max } वर्ण
no-such-folder = { $folder } नाम का कोई फ़ोल्डर नहीं है

## What is typed

not-a-whole-number = { $what } 1 से { $max } तक की पूर्ण संख्या हो, “{ $typed }” नहीं
    .hint = ऐसी संख्या लिखें, या ख़ाली छोड़ दें।
not-a-time-of-day = सबके बाहर होने का समय 00:00 से 23:59 के बीच हो; “{ $typed }” ऐसा समय नहीं है
    .hint = उसे 06:00 जैसे लिखें, या ख़ाली छोड़ दें।
no-name-given = { $what ->
        [area] क्षेत्र
        [gate] द्वार
       *[question] सवाल
    } खाली है
    .hint = { $known ->
        [none] अभी कोई नहीं है: पहले जोड़ें।
        [single] { $names } है।
        [many] { $first } से { $last } तक { $count } हैं।
       *[some] { $names } हैं।
    }
unknown-name = { $event } में “{ $typed }” नाम का कोई { $what ->
        [area] क्षेत्र
        [gate] द्वार
       *[question] सवाल
    } नहीं है
    .hint = { $known ->
        [none] अभी कोई नहीं है: पहले जोड़ें।
        [single] { $names } है।
        [many] { $first } से { $last } तक { $count } हैं।
       *[some] { $names } हैं।
    }
name-fits-several = “{ $typed }” कई से मेल खाता है: { $names }
    .hint = और हिस्सा लिखें।
no-such-setting = "{ $name }" नाम की कोई सेटिंग नहीं है
    .hint = सेटिंग ये हैं: { $names }।
setting-of-another-kind = "{ $value }" सेटिंग { $name } का मान नहीं है
    .hint = जहाँ गिनती हो वहाँ संख्या; जहाँ चालू या बंद हो वहाँ yes या no।
