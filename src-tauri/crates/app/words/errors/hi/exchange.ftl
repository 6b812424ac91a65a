### Errors, exchange: see words/errors.rs.

passphrase-missing = पासफ़्रेज़ चाहिए
    .hint = कई शब्दों का पासफ़्रेज़ चुनें, और जो फ़ाइल लेगा उसे बताएँ।
passphrase-does-not-open = पासफ़्रेज़ से { $file } नहीं खुलती, या फ़ाइल ख़राब है
    .hint = फिर से टाइप करें, या फ़ाइल फिर से कॉपी करें।
file-newer = { $file } नए Entrada ने लिखी है
    .hint = इस लैपटॉप पर Entrada अपडेट करें।
file-cut-short = { $file } अधूरी है
    .hint = जहाँ बनी थी वहाँ से फिर से कॉपी करें।
file-too-dear-to-open = { $file } नहीं खोली जा सकती: फ़ाइल खुलने के लिए { $mib } MiB मेमोरी और { $passes } दौर माँगती है, जितना यह प्रोग्राम कभी नहीं माँगता: वह ख़राब है या Entrada ने नहीं बनाई
file-not-opened = { $file } नहीं खोली जा सकती: { $why }

## Bundles: an event handed on by file

not-a-bundle = { $file } Entrada की कार्यक्रम-फ़ाइल नहीं है
    .hint = दूसरी फ़ाइल चुनें।
bundle-unsound = { $file } सही कार्यक्रम-फ़ाइल नहीं है: { $why }
    .hint = जहाँ बनी थी वहाँ से फिर से कॉपी करें।
bundle-empty = वह ख़ाली है
bundle-first-line-unreadable = उसकी पहली पंक्ति नहीं पढ़ी जा सकती
bundle-fact-unreadable = उसकी एक प्रविष्टि नहीं पढ़ी जा सकती
bundle-signature-unreadable = उसका एक हस्ताक्षर नहीं पढ़ा जा सकता
bundle-mixes-events = उसमें कई कार्यक्रमों की प्रविष्टियाँ मिली हुई हैं
bundle-without-founding = उसमें वह प्रविष्टि नहीं है जिससे कार्यक्रम शुरू होता है
bundle-key-damaged = कार्यक्रम-फ़ाइल में एक कुंजी ख़राब है
bundle-key-swapped = कार्यक्रम-फ़ाइल की कुंजी इस कार्यक्रम की नहीं है: रास्ते में किसी ने फ़ाइल बदल दी
bundle-too-large = खुलने पर यह कार्यक्रम-फ़ाइल की सीमा से बड़ी है
bundle-does-not-invite = यह लैपटॉप कार्यक्रम में नहीं है, और फ़ाइल में इसके लिए बुलावा नहीं है
    .hint = आयोजक के लैपटॉप से ऐसी फ़ाइल माँगें जिसमें इस लैपटॉप का बुलावा हो।
invitation-does-not-count = यह लैपटॉप कार्यक्रम में नहीं है, और फ़ाइल का बुलावा मान्य नहीं है
invitation-expired = कार्यक्रम-फ़ाइल का बुलावा समाप्त हो चुका है; आयोजक का लैपटॉप नया बना सकता है
invitation-used = कार्यक्रम-फ़ाइल का बुलावा किसी दूसरे लैपटॉप ने इस्तेमाल कर लिया; हर लैपटॉप को अपनी फ़ाइल चाहिए
    .hint = आयोजक के लैपटॉप से ऐसी फ़ाइल माँगें जिसमें इस लैपटॉप का बुलावा हो।

## Backups

not-a-backup = { $file } Entrada का बैकअप नहीं है
    .hint = दूसरी फ़ाइल चुनें।
backup-unsound = { $file } सही बैकअप नहीं है
folder-has-data = { $folder } में पहले से डेटा है
    .terminal = किसी दूसरे फ़ोल्डर में बहाल करें: उसे --data या ENTRADA_DATA से बताएँ।

## Laptops of an event

no-laptop-of-that-name = इस कार्यक्रम के किसी लैपटॉप का नाम “{ $name }” नहीं है
    .terminal = उनकी सूची देखें (entrada device list)।
    .window = उन्हें “उपकरण” स्क्रीन पर देखें।
several-laptops = “{ $name }” कई लैपटॉपों पर ठीक बैठता है: { $laptops }
    .hint = नाम थोड़ा और लिखें, या आईडी के पहले अक्षर।
laptop-not-in-event = लैपटॉप { $id } इस कार्यक्रम में नहीं है
bundle-stopped = रोका गया; तब तक जो लिया गया वह रहेगा, और फ़ाइल फिर से ली जा सकती है
bundle-stopped-before = कुछ भी लेने से पहले रोका गया; कुछ नहीं बदला
laptop-dismissed-before = { $laptop } को पहले ही हटाया जा चुका है, और इससे कुछ और वापस नहीं होगा
dismissed-from-nothing = { $laptop } की { $from } से पहले कोई प्रविष्टि नहीं है
dismissal-without-effect = { $laptop } को हटाने का असर नहीं हुआ: किसी दूसरे लैपटॉप की पहले की तारीख़ वाली प्रविष्टि आड़े आती है
laptop-is-this-one = { $laptop } यही लैपटॉप है
    .hint = इसे आयोजक के किसी दूसरे लैपटॉप से अलग करें।

## E-mail

mail-not-set = इस लैपटॉप पर कोई मेल सर्वर सेट नहीं है
    .terminal = एक सेट करें: entrada mail set।
    .window = “सेटिंग्स”, “ई-मेल” में एक सेट करें।
mail-server-missing = मेल सर्वर का नाम नहीं है
    .hint = वह smtp.example.org जैसा होता है।
mail-sender-missing = भेजने वाले का पता नहीं है
    .hint = वह पता बताएँ जिससे टिकट आते हैं।
mail-server-name-wrong = “{ $name }” किसी मेल सर्वर का नाम नहीं है
    .hint = उसे बिना प्रोटोकॉल और पथ के लिखें, जैसे smtp.example.org।
mail-port-wrong = “{ $port }” पोर्ट नहीं है
    .hint = पोर्ट 65535 तक की पूर्ण संख्याएँ हैं; आम तौर पर 465 और 587।
mail-address-wrong = “{ $address }” ऐसा ई-मेल पता नहीं है जिस पर मेल भेजा जा सके
    .hint = पता ठीक करें।
mail-login-refused = मेल सर्वर { $host } उपयोगकर्ता नाम और पासवर्ड नहीं मानता: { $why }
    .hint = उपयोगकर्ता नाम और पासवर्ड जाँचें; कई प्रदाता इसके लिए बना ऐप पासवर्ड चाहते हैं।
mail-password-missing = मेल सर्वर { $host } पर { $user } का कोई पासवर्ड नहीं रखा है
    .terminal = वह दें: entrada mail set --password-file FILE।
    .window = “सेटिंग्स”, “ई-मेल” में वह लिखें।
mail-letter-refused = मेल सर्वर { $host } ने { $to } का पत्र लेने से मना किया: { $why }
    .hint = पता जाँचें, और यह भी कि सर्वर इस भेजने वाले के लिए भेज सकता है या नहीं।
mail-later = मेल सर्वर { $host } बाद में फिर कोशिश करने को कहता है: { $why }
    .hint = पंद्रह मिनट बाद फिर भेजें; जो जा चुका है वह दोबारा नहीं भेजा जाता।
mail-sender-refused = मेल सर्वर { $host } { $from } से कोई पत्र नहीं लेता: { $why }
    .hint = भेजने वाले का पता जाँचें: कई प्रदाता केवल खाते का पता लेते हैं।
mail-unknown = मेल सर्वर { $host } ने नहीं बताया कि उसने { $to } का पत्र लिया या नहीं: { $why }
    .hint = पूछें कि वह पहुँचा या नहीं, या फिर भेजें।
mail-busy = इस लैपटॉप पर कोई दूसरा प्रोग्राम मेल भेज रहा है
    .hint = उसके पूरा होने तक रुकें; जो प्रतीक्षा में है वह उसे भेजता है।
mail-unreachable = मेल सर्वर { $host } तक नहीं पहुँचा जा सकता: { $why }
    .hint = सर्वर का नाम, पोर्ट और एन्क्रिप्शन जाँचें, और यह भी कि यह लैपटॉप ऑनलाइन है या नहीं।

## Google Sheets

sheet-not-connected = इस कार्यक्रम से कोई Google शीट नहीं जुड़ी है
    .terminal = एक जोड़ें: entrada sheets connect।
    .window = “सेटिंग्स”, “Google शीट” में एक जोड़ें।
not-a-service-key = यह सेवा खाते की कुंजी नहीं है: { $why }
    .hint = वह JSON फ़ाइल चुनें जो Google ने कुंजी बनाते समय दी थी।
not-a-client-id = यह क्लाइंट आईडी नहीं है
    .hint = उसके अंत में .apps.googleusercontent.com होता है और वह Google के कंसोल में क्लाइंट के नाम के पास होती है।
client-id-missing = Google से साइन इन के लिए क्लाइंट आईडी चाहिए, और कोई सेट नहीं है
    .terminal = एक सेट करें (entrada sheets client), या सेवा खाते से जोड़ें।
    .window = “सेटिंग्स”, “Google शीट” में एक सेट करें, या सेवा खाते से जोड़ें।
sign-in-stopped = साइन इन रोका गया
not-a-sheet-address = “{ $address }” किसी Google शीट का पता नहीं है
    .hint = शीट ब्राउज़र में खोलें और उसका पूरा पता कॉपी करें।
no-sheet-column = कोई कॉलम “{ $column }” नहीं है
    .hint = ये हैं: { $columns }।
sheet-change-gone = शीट में ऐसा कोई बदलाव अब नहीं है
    .hint = वह माना या ठुकराया गया, या किसी ने ख़ाना फिर बदल दिया।
laptop-no-longer-desk = यह लैपटॉप अब वह नहीं देख सकता जो काउंटर कार्यक्रम का देखता है
google-offline = Google तक नहीं पहुँचा जा सकता: { $why }
    .hint = कुछ नहीं खोया: जो बाक़ी है, मौक़ा मिलते ही अपने आप जाता है।
google-behind-portal = इस लैपटॉप और Google के बीच किसी और ने जवाब दिया, शायद नेटवर्क के लॉगिन पेज ने
    .hint = ब्राउज़र में कोई वेब पेज खोलें और नेटवर्क में साइन इन करें।
google-quota = Google थोड़ा रुकने को कहता है: एक मिनट में बहुत ज़्यादा अनुरोध
    .hint = यह एक मिनट के अंदर अपने आप आगे बढ़ता है।
google-failed = Google में गड़बड़ हुई: { $why }
    .hint = कुछ नहीं खोया: जो बाक़ी है, मौक़ा मिलते ही अपने आप जाता है।
google-answer-not-whole = Google का जवाब पूरा नहीं है: { $why }
    .hint = कुछ नहीं खोया: जो बाक़ी है, मौक़ा मिलते ही अपने आप जाता है।
sheet-not-shared-with = शीट { $account } के साथ साझा नहीं है
    .hint = शीट खोलें, “शेयर करें” दबाएँ और इस खाते को एडिटर के रूप में जोड़ें।
sheet-not-shared = शीट इस खाते के साथ साझा नहीं है
    .hint = शीट खोलें, “शेयर करें” दबाएँ और इस खाते को एडिटर के रूप में जोड़ें।
sheet-not-found = स्प्रेडशीट नहीं मिली: वह मिटाई गई, या यह खाता उसे नहीं देख सकता
    .hint = देखें कि वह ट्रैश में है या नहीं, या कोई और जोड़ें।
sign-in-without-sheets = साइन-इन Entrada को शीट इस्तेमाल करने नहीं देता
    .hint = फिर साइन इन करें, और Google Drive फ़ाइलों वाले ख़ाने पर निशान रहने दें।
sign-in-no-longer-valid = Google का साइन-इन अब नहीं चलता
    .hint = Google से फिर साइन इन करें।
google-client-unknown = Google यह क्लाइंट नहीं जानता: { $why }
    .terminal = क्लाइंट आईडी और उसका सीक्रेट जाँचें: entrada sheets client।
    .window = “सेटिंग्स”, “Google शीट” में क्लाइंट आईडी और उसका सीक्रेट जाँचें।
service-key-refused = Google सेवा खाते की कुंजी नहीं मानता: { $why }
    .hint = सेवा खाते के लिए नई कुंजी बनाएँ और उससे जोड़ें।
clock-wrong-for-google = इस लैपटॉप की घड़ी Google के लिए बहुत ग़लत है
    .hint = इस लैपटॉप की तारीख़ और समय ठीक करें, फिर कोशिश करें।
sheets-api-off = इस प्रोजेक्ट के लिए Google Sheets API चालू नहीं है
    .hint = उसे Google Cloud कंसोल में “API और सेवाएँ” में चालू करें।
sheet-protected = शीट के सुरक्षित हिस्से में नहीं लिखा जा सकता
    .hint = Entrada के कॉलमों से सुरक्षा हटाएँ, या इस खाते को उन्हें बदलने दें।
not-a-google-sheet = यह Google शीट नहीं, किसी और तरह की फ़ाइल है
    .hint = उसे Google Sheets में खोलें, “फ़ाइल”, “Google Sheets के रूप में सेव करें” चुनें, और उसे जोड़ें।
sheet-full = स्प्रेडशीट भर गई है: उसमें एक करोड़ सेल हैं
    .hint = जो टैब किसी को नहीं चाहिए उन्हें मिटाएँ, या नई स्प्रेडशीट जोड़ें।
google-request-refused = Google अनुरोध नहीं समझा: { $why }
    .hint = कृपया हमें बताएँ; जर्नल सुरक्षित है और शीट जैसी थी वैसी ही है।
sheet-data-unusable = इस लैपटॉप का डेटा इस्तेमाल नहीं हो सका: { $why }
    .terminal = क्या ग़लत है, यह देखने के लिए entrada journal verify चलाएँ।
    .window = “सेटिंग्स” में “सुरक्षा” के नीचे जर्नल जाँचें।
