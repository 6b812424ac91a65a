### Errors, door: see words/errors.rs.

scan-not-here = इस लैपटॉप पर कोई स्कैन “{ $scan }” नहीं है
scan-undone-before = स्कैन { $scan } पहले ही वापस लिया जा चुका है
undo-needs-desk = { $whose ->
    [old] यह स्कैन 15 मिनट से पुराना है: द्वार अब इसे वापस नहीं लेता
   *[other] यह स्कैन दूसरे लैपटॉप का है: द्वार इसे वापस नहीं लेता
}
    .terminal = जो बेचते या आयोजन करते हैं, वे अपने PIN से करें: --person NAME।
    .window = जो बेचते या आयोजन करते हैं, वे अपने PIN से साइन इन करके इसे वापस लें।
scan-undone = स्कैन { $scan } वापस लिया गया
    .hint = टिकट फिर से स्कैन करें; वह अपनी अलग आईडी वाला नया स्कैन होगा।
scan-id-taken = स्कैन आईडी { $scan } पहले किसी दूसरे कोड, दिशा या द्वार के लिए इस्तेमाल हो चुकी है
    .hint = हर स्कैन को उसकी अपनी आईडी दें; जो उपकरण उन्हें गिनता है, वह दोबारा चालू होने पर फिर शुरू से न गिने।
scan-id-malformed = स्कैन की आईडी में 1 से 64 अक्षर, अंक, डैश, बिंदु, कोलन या अंडरस्कोर होते हैं
party-of-nobody = साथ में कोई नहीं है: बताएँ कि कितने, 1 से, या सब
scanner-read-no-ticket = “{ $text }” इस आयोजन का टिकट नहीं है: स्कैनर से एक टिकट स्कैन करें और देखें कि कोड पूरा है
gate-not-of-event = { $event } में कोई द्वार “{ $gate }” नहीं है
    .hint = इसके द्वार हैं: { $gates }।
question-not-of-event = कोई सवाल “{ $question }” नहीं है
    .terminal = सवालों की सूची देखें (entrada question list EVENT)।
    .window = सवाल “कार्यक्रम”, “प्रवेश पर” में देखें।
answer-not-yes-or-no = “{ $question }” का जवाब हाँ या नहीं होता है, “{ $answer }” नहीं
answer-not-a-choice = “{ $question }” का जवाब “{ $answer }” नहीं हो सकता: इनमें से चुनें: { $choices }

## Paper

cancelled-not-printed = टिकट { $number } रद्द है और नहीं छापा जाता
    .hint = पहले उसे बहाल करें।
no-ticket-to-print = छापने के लिए कोई टिकट नहीं है
    .hint = पहले एक बेचें।
no-guest-to-list = सूची में डालने के लिए कोई मेहमान नहीं है
    .hint = पहले एक टिकट बेचें।
picture-name-ending = { $file } के अंत में .png या .svg होना चाहिए
ticket-page-size-unknown = काग़ज़ का आकार “{ $size }” नहीं हो सकता; a6, a4 या letter हो सकता है
list-page-size-unknown = काग़ज़ का आकार “{ $size }” नहीं हो सकता; यहाँ a4 या letter हो सकता है
qr-code-too-long = { $bytes } बाइट का कोड QR के लिए बहुत लंबा है; उसे ज़्यादा से ज़्यादा 2,331 बाइट का करें
qr-code-empty = QR बनाने के लिए कोई कोड नहीं है; पहले टिकट को कोड दें
ticket-not-drawn = टिकट { $number }: { $why }
pdf-stopped = PDF पूरी होने से पहले रोका गया; कुछ नहीं लिखा गया

## Printers

print-program-missing =
    प्रोग्राम “{ $program }” नहीं है, इसलिए कुछ नहीं छप सकता; { $package ->
        [PowerShell] PowerShell
       *[other] पैकेज { $package }
    } इंस्टॉल करें, या PDF सहेजकर कहीं और छापें
printing-no-answer = छपाई की प्रणाली जवाब नहीं देती ({ $why }); उसे चालू करें, या PDF सहेजकर कहीं और छापें
printer-unknown = कोई प्रिंटर “{ $name }” नहीं है; ये हैं: { $known }
printer-unknown-and-none = कोई प्रिंटर “{ $name }” नहीं है; इस सिस्टम में कोई प्रिंटर ही नहीं है
printer-not-chosen = कोई प्रिंटर नहीं चुना गया और सिस्टम का कोई सामान्य प्रिंटर नहीं है; उसके प्रिंटरों में से एक चुनें
print-file-unreadable = फ़ाइल { $file } नहीं छप सकती: { $why }
print-copies-out-of-range = { $copies } प्रतियाँ नहीं छप सकतीं; 1 से 99 माँगें
printing-refused = छपाई की प्रणाली ने मना किया: { $why }
no-event-at-door = इस द्वार के लिए कोई कार्यक्रम नहीं बताया गया
    .hint = कम से कम एक बताइए।
ticket-not-linked = टिकट { $number } से कुछ जुड़ा नहीं है
link-code-none = कलाईबंद या कार्ड के कोड में 1 से { $most } अक्षर होते हैं
link-code-taken = "{ $code }" पहले से टिकट { $number } से जुड़ा है
    .hint = पहले उसे वहाँ से अलग करें।
link-code-of-ticket = "{ $code }" किसी टिकट का कोड या संख्या है और कलाईबंद या कार्ड का नहीं हो सकता
