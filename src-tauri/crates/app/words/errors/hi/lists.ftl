### Errors, lists: see words/errors.rs.

file-empty = { $file } ख़ाली है
file-only-separators = { $file } ख़ाली है: उसमें सिर्फ़ विभाजक हैं
file-too-many-rows = { $file } में { $max } से ज़्यादा पंक्तियाँ हैं
    .hint = उसे कई हिस्सों में आयात करें।
picture-no-list = { $file } तस्वीर है, सूची नहीं
    .hint = मेहमानों की सूची वाली फ़ाइल चुनें।
archive-no-list = { $file } संपीड़ित आर्काइव है, सूची नहीं
    .hint = उसे खोलें और उसके अंदर की सूची चुनें।
pdf-no-list = { $file } PDF है, जिससे सूची नहीं पढ़ी जा सकती
    .hint = PDF जहाँ से आई है, वहाँ से सूची CSV या .xlsx में लें।
web-page-no-list = { $file } वेब पेज है, सूची नहीं
    .hint = सूची फिर से डाउनलोड करें; शायद पहले वहाँ साइन इन करना हो।
file-not-text = { $file } न टेक्स्ट है, न स्प्रेडशीट
    .hint = CSV, .xlsx या .ods फ़ाइल चुनें।
file-not-whole-utf16 = { $file } ख़राब है: UTF-16 टेक्स्ट पूरा नहीं है
    .hint = उसे फिर से सहेजें या डाउनलोड करें, अच्छा हो कि “CSV UTF-8” के रूप में।
spreadsheet-unreadable = { $file } ऐसी स्प्रेडशीट है जो पढ़ी नहीं जा सकती: { $why }
    .hint = उसे स्प्रेडशीट प्रोग्राम में खोलें, पासवर्ड हटाएँ और .xlsx या CSV के रूप में सहेजें।
spreadsheet-too-large = { $file } खुलने पर किसी भी मेहमान सूची से बहुत बड़ी हो जाती है, इसलिए नहीं खोली गई
    .hint = सूची को नई फ़ाइल में कॉपी करें, या CSV के रूप में सहेजें।
encoding-unknown = “{ $name }” नाम की कोई एन्कोडिंग नहीं है
    .hint = जैसे utf-8, windows-1250, iso-8859-2, macintosh, shift_jis या gbk लिखें, या इसे छोड़ दें।
header-line-empty = { $file } की पंक्ति { $line } में कुछ नहीं है
    .hint = वह पंक्ति बताएँ जिसमें शीर्षक शुरू होते हैं, 1 से गिनकर।
column-field-unknown = “{ $field }” के रूप में कोई स्तंभ नहीं पढ़ा जा सकता
    .hint = यह { $fields } या none में से एक हो सकता है।
column-unknown = फ़ाइल में “{ $column }” स्तंभ नहीं है
    .hint = उसके स्तंभ हैं: { $columns }।
file-own-table = { $file } Entrada से निर्यात { $table ->
        [scans] स्कैन
        [orders] ऑर्डर
        [payments] भुगतान
       *[cash] नकदी की गिनती
    } की तालिका है, इसमें मेहमान नहीं हैं
    .hint = टिकटों की तालिका लें।
export-column-unknown = इस तालिका में "{ $column }" नाम का कोई कॉलम नहीं है
    .hint = इसके कॉलम हैं: { $columns }।
export-column-twice = कॉलम "{ $column }" दो बार दिया गया है
    .hint = हर कॉलम एक ही बार दें।
export-too-long-for-workbook = तालिका वर्कबुक के लिए बहुत लंबी है
    .hint = इसे CSV के रूप में सहेजें।
export-workbook-has-none = वर्कबुक में न विभाजक होता है, न दशमलव चिह्न, न बाइट-क्रम चिह्न
    .hint = इन्हें छोड़ दें, या CSV चुनें।
export-workbook-needs-file = वर्कबुक न टर्मिनल में दिखाई जा सकती है, न JSON में
    .hint = -o से फ़ाइल बताएँ।
import-stopped = कुछ भी आयात होने से पहले रोका गया; कुछ नहीं बदला

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
        [status] उपस्थिति
        [quantity] संख्या
        [guests] साथी
        [buyer] खरीदार
        [price] मूल्य
        [currency] मुद्रा
        [valid_from] मान्य कब से
        [valid_until] मान्य कब तक
        [number] नंबर
       *[other] { $field }
    }
import-quote-never-closed = इस पंक्ति में उद्धरण चिह्न खुलता है और कभी बंद नहीं होता
import-no-column-recognised = कोई स्तंभ नहीं पहचाना गया; चुनें कि नाम, ई-मेल पता वग़ैरह किसमें हैं
import-no-type-column = कोई स्तंभ टिकट का प्रकार नहीं बताता; सब पंक्तियों का प्रकार चुनें, या स्तंभ
import-row-too-wide = इस पंक्ति में { $cells ->
        [one] 1 ख़ाना है
       *[other] { $cells } ख़ाने हैं
    }, पहली में { $expected }; जिस ख़ाने में विभाजक हो उसे उद्धरण चिह्न चाहिए
import-nul-byte = इसमें NUL बाइट है: फ़ाइल ख़राब है
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
import-code-is-a-number = यह इस कार्यक्रम के टिकट { $number } की संख्या है
import-ticket-not-here-yet = यह टिकट { $number } का कोड है, जो अभी इस लैपटॉप पर नहीं है; कार्यक्रम की सबसे नई फ़ाइल लें
import-seat-twice = यही सीट पंक्ति { $line } में है; एक सीट एक ही बार बिकती है
import-type-too-few = { $quota } में से सिर्फ़ { $left } बचे हैं, और फ़ाइल में { $new } नए हैं; कुल संख्या बढ़ाएँ, या पंक्तियाँ हटाएँ
import-group-too-few = समूह “{ $group }” के { $quota } में से सिर्फ़ { $left } बचे हैं, और फ़ाइल में { $new } नए हैं; कुल संख्या बढ़ाएँ, या पंक्तियाँ हटाएँ
import-not-in-encoding = इसके कुछ बाइट फ़ाइल की एन्कोडिंग में नहीं हैं; दूसरी चुनें, या फ़ाइल को फिर “CSV UTF-8” के रूप में सहेजें
import-other-encoding = यह पंक्ति बाक़ी फ़ाइल से अलग एन्कोडिंग में है; देखें कि अक्षर सही हैं या नहीं
import-row-passed = यह पंक्ति कोई अतिथि नहीं है और छोड़ दी गई
import-column-no-codes = प्रवेश कोड नहीं माना गया: इस स्तंभ में जो है उसका अनुमान लगाया जा सकता है, या वह कई के लिए एक ही है
import-second-column = जहाँ पहला स्तंभ खाली है वहाँ यह दूसरा पढ़ा गया; पंक्तियाँ: { $count }
import-status-unclear = इससे साफ़ नहीं कि यह अतिथि आएगा या नहीं; साफ़ लिखें, या यह स्तंभ न पढ़ें
import-state-unknown = कोई टिकट ऐसी स्थिति में नहीं होता; valid, blocked या cancelled लिखें
import-quantity-unclear = यह कितने टिकट हैं, साफ़ नहीं; संख्या लिखें
import-quantity-too-many = एक पंक्ति से अधिक से अधिक { $max } टिकट बनते हैं; क्या यह सही स्तंभ है?
import-quantity-made = यह पंक्ति एक ही नाम के कई टिकट बनी: { $count }
import-names-and-count = यहाँ { $names } नाम हैं और पंक्ति { $count } के लिए है; इनमें से एक ठीक करें
import-names-split = यहाँ कई लोग हैं; अब हर एक का टिकट है: { $count }
import-codes-and-count = यहाँ { $codes } कोड हैं और पंक्ति { $count } के लिए है; इनमें से एक ठीक करें
import-one-code = कई टिकटों ({ $count }) के लिए एक कोड: पहला उसे रखता है, बाक़ी के कोड इस प्रोग्राम के हैं
import-one-seat = कई टिकटों ({ $count }) के लिए एक सीट: वह केवल पहले की है
import-price-unclear = यह मूल्य नहीं है; 12.50 की तरह लिखें
import-price-currency = इस प्रकार के टिकट { $currency } में हैं
import-code-placeholder = यह कोड नहीं बल्कि “कोई नहीं” का निशान है; खाना खाली छोड़ें, या यह स्तंभ न पढ़ें
import-code-short = प्रवेश कोड के लिए बहुत छोटा: कोई भी उसे आज़मा सकता है; खाना खाली छोड़ें, या यह स्तंभ न पढ़ें
import-code-guessable = इसका अनुमान लगाया जा सकता है, यह प्रवेश कोड नहीं; खाना खाली छोड़ें, या यह स्तंभ न पढ़ें
import-ticket-twice = फ़ाइल की दूसरी पंक्ति पहले से टिकट { $number } है
import-seat-of-other = यह सीट टिकट { $number } की है, या इस फ़ाइल से उसे मिलती है
import-stays-price = सूची से क़ीमत नहीं बदलती; इसे टिकट { $number } पर बदलें, जहाँ अंतर दिया या लौटाया जाता है
import-stays-paid = सूची से पैसे नहीं लौटते; यह टिकट { $number } पर करें
import-stays-code = दिया जा चुका कोड वैसा ही रहता है; नए के लिए टिकट { $number } फिर से जारी करें
import-stays-kept = यह प्रोग्राम ख़ुद रखता है, कोई सूची इसे नहीं बदलती
import-stays-buyers = इस ऑर्डर की दूसरी पंक्तियाँ किसी और ख़रीदार का नाम देती हैं; सबमें एक ही लिखें
import-stays-type = टिकट { $number } सूची से उस प्रकार का नहीं बन सकता: वह रद्द है, या प्रकार दूसरी मुद्रा में है
import-stays-state = टिप्पणी रोके गए टिकट के साथ होती है, और हर टिकट की एक स्थिति होती है: valid, blocked या cancelled
import-number-of-order = यह ऑर्डर की संख्या है, टिकट की नहीं; टिकटों की तालिका लें
