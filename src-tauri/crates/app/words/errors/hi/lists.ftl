### Errors, lists: see words/errors.rs.

file-empty = { $file } ख़ाली है
file-only-separators = { $file } ख़ाली है: उसमें सिर्फ़ विभाजक हैं
file-too-many-rows = { $file } में { $max } से ज़्यादा पंक्तियाँ हैं
    .hint = उसे कई हिस्सों में आयात करें।
column-not-in-file = स्तंभ { $column } नहीं है: फ़ाइल में { $width } हैं
    .hint = ऐसे स्तंभ चुनें जो फ़ाइल में हैं।
picture-not-csv = { $file } तस्वीर है, CSV नहीं
    .hint = मेहमानों की सूची वाली फ़ाइल चुनें।
spreadsheet-not-csv = { $file } स्प्रेडशीट है, CSV नहीं
    .hint = उसे स्प्रेडशीट प्रोग्राम में खोलें और पहले CSV के रूप में सहेजें।
archive-not-csv = { $file } संपीड़ित आर्काइव है, CSV नहीं
    .hint = उसे खोलें और उसके अंदर की CSV चुनें।
pdf-not-csv = { $file } PDF है, CSV नहीं
    .hint = PDF जहाँ से आई है, वहाँ से सूची CSV में लें।
web-page-not-csv = { $file } वेब पेज है, CSV नहीं
    .hint = सूची फिर से डाउनलोड करें; शायद पहले वहाँ साइन इन करना हो।
file-not-text = { $file } टेक्स्ट नहीं है, इसलिए CSV नहीं
    .hint = CSV फ़ाइल चुनें, जैसे कोई जिसे स्प्रेडशीट ने “CSV UTF-8” के रूप में सहेजा हो।
file-not-whole-utf16 = { $file } ख़राब है: UTF-16 टेक्स्ट पूरा नहीं है
    .hint = उसे फिर से सहेजें या डाउनलोड करें, अच्छा हो कि “CSV UTF-8” के रूप में।

## Problems of rows: in which column, and what. They stand in a table and have no way out of their own.

import-column = स्तंभ { $nth }
import-field = { $field ->
        [all] सभी
        [name] नाम
        [email] ई-मेल
        [type] प्रकार
        [seat] सीट
        [note] टिप्पणी
        [code] कोड
        [paid] भुगतान
        [state] स्थिति
       *[other] { $field }
    }
import-quote-never-closed = इस पंक्ति में उद्धरण चिह्न खुलता है और कभी बंद नहीं होता
import-no-column-recognised = कोई स्तंभ नहीं पहचाना गया; चुनें कि नाम, ई-मेल पता वग़ैरह किसमें हैं
import-no-type-column = कोई स्तंभ टिकट का प्रकार नहीं बताता; सब पंक्तियों का प्रकार चुनें, या स्तंभ
import-nothing-read = इस पंक्ति में कुछ भी पढ़े जाने वाले स्तंभ में नहीं है; पंक्ति हटाएँ, या दूसरे स्तंभ चुनें
import-row-too-wide = इस पंक्ति में { $cells ->
        [one] 1 ख़ाना है
       *[other] { $cells } ख़ाने हैं
    }, पहली में { $expected }; जिस ख़ाने में विभाजक हो उसे उद्धरण चिह्न चाहिए
import-row-too-narrow = इस पंक्ति में सिर्फ़ { $cells ->
        [one] 1 ख़ाना है
       *[other] { $cells } ख़ाने हैं
    }, पहली में { $expected }
import-nul-byte = इसमें NUL बाइट है: फ़ाइल ख़राब है
import-not-utf8 = इसके कुछ बाइट UTF-8 नहीं हैं, जैसी बाक़ी फ़ाइल है; उसे फिर से “CSV UTF-8” के रूप में सहेजें
import-not-an-address = यह ई-मेल पता नहीं है
import-type-missing = यहाँ टिकट का प्रकार नहीं है; भरें, या ऐसी पंक्तियों के लिए एक चुनें
import-type-ambiguous = यह “{ $one }” या “{ $other }” हो सकता है; ठीक वैसा ही लिखें
import-type-unknown = { $event } में टिकट का ऐसा कोई प्रकार नहीं है, सिर्फ़ { $types }
import-no-types = { $event } में अभी टिकट का कोई प्रकार नहीं है; पहले जोड़ें
import-paid-unclear = इससे साफ़ नहीं कि भुगतान हुआ या नहीं; हाँ या नहीं लिखें
import-code-of-another-event = यह Entrada के किसी दूसरे कार्यक्रम का कोड है और नहीं रखा जा सकता; ख़ाना ख़ाली छोड़ें
import-code-empty = स्कैनर जो जोड़ते हैं उसे हटाने पर इस कोड में कुछ नहीं बचता
import-code-too-long = कोड में { $length } अक्षर हैं; ज़्यादा से ज़्यादा { $max } आते हैं
import-code-rounded = स्प्रेडशीट ने इस कोड को गोल कर दिया और इसके अंक खो गए; सूची फिर से निर्यात करें
import-code-with-control = कोड में नई पंक्ति या नियंत्रण अक्षर है
import-code-twice = यही कोड पंक्ति { $line } में है
import-code-of-another-ticket = टिकट { $number } का पहले से यही कोड है, पर नाम, प्रकार, ई-मेल या सीट अलग है
import-code-is-a-number = यह इस कार्यक्रम के टिकट { $number } की संख्या है
import-ticket-not-here-yet = यह टिकट { $number } का कोड है, जो अभी इस लैपटॉप पर नहीं है; कार्यक्रम की सबसे नई फ़ाइल लें
import-ticket-not-valid = जहाँ से फ़ाइल आई है वहाँ यह टिकट { $state ->
        [cancelled] रद्द
        [blocked] रोका हुआ
       *[other] “{ $state }”
    } था; इसकी पंक्ति हटाएँ
import-seat-twice = यही सीट पंक्ति { $line } में है; एक सीट एक ही बार बिकती है
import-type-too-few = { $quota } में से सिर्फ़ { $left } बचे हैं, और फ़ाइल में { $new } नए हैं; कुल संख्या बढ़ाएँ, या पंक्तियाँ हटाएँ
import-group-too-few = समूह “{ $group }” के { $quota } में से सिर्फ़ { $left } बचे हैं, और फ़ाइल में { $new } नए हैं; कुल संख्या बढ़ाएँ, या पंक्तियाँ हटाएँ
