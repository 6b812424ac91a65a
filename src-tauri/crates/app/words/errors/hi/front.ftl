### Errors, front: see words/errors.rs.

command-line = { $why }
    .terminal = entrada --help देखें।
answer-not-written = काम हो गया, पर जवाब लिखा नहीं जा सका: { $why }
key-choice-missing = { $why }
    .terminal = एक बार चुनें: entrada key keyring, entrada key passphrase, entrada key file PATH, या ENTRADA_KEY_FILE तय करें।
person-at-no-event = इस लैपटॉप के किसी कार्यक्रम में “{ $name }” नाम का कोई व्यक्ति काम नहीं करता
    .terminal = लोगों की सूची देखें (entrada person list EVENT)।
person-at-several-events = “{ $name }” कई कार्यक्रमों में काम करते हैं: { $events }
    .terminal = व्यक्ति को उस पहचान से बताएँ जो किसी एक कार्यक्रम में उनकी है।
device-of-several-events = “{ $device }” कई कार्यक्रमों का लैपटॉप है: { $events }
    .terminal = --event से एक बताएँ।
device-without-event = “{ $device }” नाम का कोई लैपटॉप नहीं: अभी कोई कार्यक्रम ही नहीं है
tickets-not-chosen = यह नहीं बताया गया कि कौन-से टिकट
    .terminal = उन्हें --number से बताएँ, entrada guests की तरह छाँटें, या --everybody लिखें।
tickets-chosen-twice = --number, छँटी हुई सूची और --everybody एक साथ नहीं चलते
    .terminal = इनमें से एक इस्तेमाल करें।
no-event-with-sheet = इस लैपटॉप के किसी कार्यक्रम की Google शीट नहीं है
    .terminal = entrada sheets connect से एक जोड़ें।
several-events-with-sheet = कई कार्यक्रमों की Google शीट है: { $events }
    .terminal = कार्यक्रम बताएँ।

passphrases-differ = दोनों पासफ़्रेज़ अलग हैं
passphrase-not-asked =
    { $what ->
        [bundle] बंडल
        [backup] बैकअप
       *[data-folder] डेटा फ़ोल्डर
    } के लिए पासफ़्रेज़ चाहिए, और पूछने के लिए टर्मिनल नहीं है
    .terminal = { $option } से वह फ़ाइल बताएँ जिसकी पहली पंक्ति पासफ़्रेज़ हो।
secret-file-unreadable =
    { $what ->
        [pin] PIN
        [password] पासवर्ड
        [secret] गुप्त कुंजी
       *[passphrase] पासफ़्रेज़
    } की फ़ाइल { $file } पढ़ी नहीं जा सकती: { $why }
secret-file-too-long =
    { $what ->
        [pin] PIN
        [password] पासवर्ड
        [secret] गुप्त कुंजी
       *[passphrase] पासफ़्रेज़
    } की फ़ाइल { $file } इसके लिए बहुत लंबी है
secret-file-not-text =
    { $what ->
        [pin] PIN
        [password] पासवर्ड
        [secret] गुप्त कुंजी
       *[passphrase] पासफ़्रेज़
    } की फ़ाइल { $file } टेक्स्ट नहीं है
secret-file-empty =
    { $what ->
        [pin] PIN
        [password] पासवर्ड
        [secret] गुप्त कुंजी
       *[passphrase] पासफ़्रेज़
    } की फ़ाइल { $file } की पहली पंक्ति ख़ाली है
pins-differ = दोनों PIN अलग हैं
pin-not-given = कोई PIN नहीं है: मानक इनपुट ख़ाली है
    .terminal = वह फ़ाइल बताएँ जिसकी पहली पंक्ति PIN हो (--pin-file F), या उसे टर्मिनल पर लिखें।

print-job-failed = काम { $job } नहीं हो सका: { $why }
print-job-failed-silently = काम { $job } नहीं हो सका: सिस्टम कारण नहीं बताता
import-problems =
    फ़ाइल में { $count ->
        [one] { $count } समस्या है
       *[other] { $count } समस्याएँ हैं
    }; कुछ भी आयात नहीं हुआ
    .terminal = ऊपर बताई पंक्तियाँ सुधारें, या --column से दूसरे स्तंभ चुनें।
column-choice-malformed = “{ $choice }” स्तंभ का चुनाव नहीं है
    .terminal = --column "टिकट धारक=name" लिखें: फ़ाइल का शीर्षक, और वह क्या है।
input-unreadable = मानक इनपुट पढ़ा नहीं जा सकता: { $why }
import-changes-open = फ़ाइल और यहाँ के बीच अंतर: { $count }; इनमें से कोई नहीं किया गया
    .terminal = इन्हें करने के लिए --update apply के साथ आयात करें, या फ़ाइल ठीक करें।
codes-unreadable = { $file } पढ़ा नहीं जा सकता: { $why }
demo-folder-not-made = प्रदर्शन का फ़ोल्डर नहीं बन सका: { $why }
demo-folder-not-empty = फ़ोल्डर { $folder } ख़ाली नहीं है

picture-unreadable = तस्वीर { $file } पढ़ी नहीं जा सकी: { $why }
picture-too-large = { $file }: यह तस्वीर { $most } MB से बड़ी है; इसे छोटा करके सहेजें
picture-too-many-pixels = { $file }: इस तस्वीर में बहुत ज़्यादा पिक्सेल हैं; हर ओर ज़्यादा से ज़्यादा { $side } रखकर सहेजें
picture-of-no-format = { $file }: यह PNG, JPEG, WebP या GIF तस्वीर नहीं है
picture-damaged = { $file }: यह { $format } तस्वीर ख़राब है: { $why }
picture-without-code = { $file }: इस तस्वीर में कोई QR कोड नहीं मिला
    .terminal = फिर से लें: पास से, सीधी, बिना चमक के, और कोड के चारों ओर सफ़ेद जगह के साथ।
frames-per-second = --fps 0.1 से 1000 तक होना चाहिए
frames-folder-unreadable = { $folder }: { $why }
frames-folder-without-pictures = { $folder }: इस फ़ोल्डर में कोई तस्वीर नहीं है
scan-frames-alone = --frames के साथ तस्वीर या कैमरा नहीं चलता
    .terminal = केवल फ़ोल्डर बताएँ, चाहें तो कार्यक्रम, और --fps या --hex।
scan-hex-of-what = --hex, --decode-only या --frames के साथ चलता है
scan-event-missing = कोई कार्यक्रम नहीं बताया गया
scan-pictures-and-camera = तस्वीरें और --camera साथ नहीं चलते
    .terminal = इनमें से एक दें।
scan-picture-missing = कोई तस्वीर नहीं बताई गई
    .terminal = कार्यक्रम के बाद तस्वीरें बताएँ, या --camera इस्तेमाल करें; --decode-only को कार्यक्रम नहीं चाहिए।

camera-stopped = कैमरा रुक गया
camera-missing = ऐसा कोई कैमरा नहीं है
    .terminal = उसे लगाएँ, या --camera N से दूसरा बताएँ; वह अपने-आप चलता है।
camera-busy = कोई दूसरा प्रोग्राम कैमरा इस्तेमाल कर रहा है
    .terminal = वह प्रोग्राम बंद करें; वह अपने-आप चलता है।
camera-denied = सिस्टम इस प्रोग्राम को कैमरा इस्तेमाल नहीं करने देता
    .terminal = सिस्टम की गोपनीयता सेटिंग्स में इसकी अनुमति दें; वह अपने-आप चलता है।
camera-unplugged = कैमरा अब नहीं है
    .terminal = उसे फिर लगाएँ; वह अपने-आप चलता है।
camera-stalled = कैमरे से तस्वीर नहीं आ रही
    .terminal = उसे निकालकर फिर लगाएँ; वह अपने-आप चलता है।
camera-unsupported = कैमरा इस्तेमाल नहीं हो सकता: { $why }
camera-part-restarted = कैमरा सँभालने वाले प्रोग्राम का एक हिस्सा रुक गया और फिर से शुरू किया गया
    .terminal = जवाब न आया हो तो टिकट फिर से दिखाएँ।
cameras-not-listed = कैमरों की सूची नहीं बन सकी: { $why }

data-folder-not-open = डेटा फ़ोल्डर अभी खुला नहीं है
    .window = पहले उसे अनलॉक करें।
not-a-page-of-google = { $address } Google का पेज नहीं है, इसलिए नहीं खोला जाता
no-browser = कोई ब्राउज़र शुरू नहीं हो सका: { $why }
    .window = यह पता ख़ुद खोलें: { $address }
no-window = Entrada अपनी विंडो नहीं खोल सकता: { $why }
    .window = बिना स्क्रीन वाली मशीन पर टर्मिनल प्रोग्राम `entrada` इस्तेमाल करें।
window-already-open = { $folder } के डेटा के साथ Entrada पहले से खुला है
    .window = उसी विंडो में काम करें, या पहले उसे बंद करें।
window-data-missing = `--data` के बाद फ़ोल्डर का नाम चाहिए
window-option-unknown = विंडो विकल्प { $option } को नहीं जानती; वह केवल `--data DIR` लेती है
    .window = बाक़ी सब टर्मिनल प्रोग्राम `entrada` में है।
window-data-folder = डेटा फ़ोल्डर { $folder }: { $why }
