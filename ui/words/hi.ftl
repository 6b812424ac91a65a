### Every sentence of the window, in Hindi: the same ids and variables as in en.ftl. Ids say where a sentence stands.
### The door's own sentences and what is printed are Rust's, in src-tauri/crates/app/words.

app-name = Entrada
app-title = { $event } – Entrada
app-door = प्रवेश – { $event }
app-starting = खुल रहा है…

common-cancel = रद्द करें
common-close = बंद करें
common-loading = एक क्षण…
common-save = सहेजें
common-undo = पूर्ववत करें
common-yes = हाँ
common-no = नहीं

toast-region = सूचनाएँ
work-stop = रोकें
work-count = { $of } में से { $done }

nav-label = स्क्रीनें
nav-sell = बिक्री
nav-door = प्रवेश
nav-guests = मेहमान
nav-insights = आँकड़े
nav-event = कार्यक्रम
nav-devices = उपकरण
nav-settings = सेटिंग्स

role-organiser = आयोजक
role-desk = काउंटर
role-door = प्रवेश

first-title = Entrada में आपका स्वागत है
first-lead = एक लैपटॉप पर टिकट बेचें, दूसरे पर लोगों को अंदर आने दें। नेटवर्क की ज़रूरत नहीं, और जब तक आप ख़ुद न दें, इस लैपटॉप से कुछ भी बाहर नहीं जाता।
first-create = अपना कार्यक्रम बनाएँ
first-create-why = नाम और समय काफ़ी हैं। टिकट के प्रकार इसके बाद आते हैं।
first-sample = नमूना कार्यक्रम देखें
first-sample-why = 120 मेहमान, कुछ पहले से अंदर। वहाँ आप जो भी करें, कोई फ़र्क़ नहीं पड़ता।
first-join = फ़ाइल से जुड़ें
first-join-why = किसी आयोजक ने आपको फ़ाइल दी है और उसका पासफ़्रेज़ बताया है।

key-title = कुंजी कहाँ रहे?
key-lead = Entrada आपके कार्यक्रमों के रहस्य एक कुंजी से एन्क्रिप्ट करता है। इस सिस्टम में उसे रखने वाली कोई कीरिंग नहीं है, इसलिए कृपया चुनें।
key-kind = कुंजी की सुरक्षा
key-kind-passphrase = पासफ़्रेज़ से
key-kind-key_file = कुंजी फ़ाइल से
key-passphrase-new = पासफ़्रेज़
key-passphrase-hint = यह हर बार खोलते समय पूछा जाता है। इसे कोई वापस नहीं ला सकता: किसी सुरक्षित जगह लिख लें।
key-passphrase-again = वही दोबारा
key-passphrase-differ = दोनों पासफ़्रेज़ अलग हैं
key-passphrase-differ-next = दोनों जगह एक ही लिखें।
key-file = कुंजी फ़ाइल
key-file-hint = अगर यह नहीं है तो बना दी जाती है। जिसके पास यह फ़ाइल और आपका डेटा हो, वह सब कुछ पढ़ सकता है; साथ रखी USB स्टिक अच्छी जगह है।
key-go = इसे इस्तेमाल करें और खोलें

unlock-title = Entrada खोलें
unlock-lead = इस लैपटॉप के कार्यक्रम पासफ़्रेज़ से सुरक्षित हैं।
unlock-passphrase = पासफ़्रेज़
unlock-open = खोलें
unlock-again = फिर कोशिश करें
unlock-folder = डेटा फ़ोल्डर: { $folder }

event-new = नया कार्यक्रम
event-new-title = नया कार्यक्रम
moment-twice = यह समय दो बार आता है: कौन सा?
moment-first = पहला (UTC{ $offset })
moment-second = दूसरा (UTC{ $offset })
moment-skipped = यह समय { $zone } में नहीं होता: घड़ियाँ तब आगे की जाती हैं।
event-edit = बदलें
event-edit-title = कार्यक्रम बदलें
event-create = कार्यक्रम बनाएँ
event-saved = कार्यक्रम सहेजा गया।
event-name = नाम
event-venue = स्थान
event-starts = शुरू
event-ends = समाप्त
event-doors_open = प्रवेश शुरू
event-doors_open-hint = किसी भी समय आने देने के लिए दोनों ख़ाली छोड़ें।
event-doors_close = प्रवेश बंद
event-timezone = समय क्षेत्र
event-timezone-own-unknown = चुनें: यह लैपटॉप नहीं बताता कि वह कहाँ है।
event-timezone-unknown = यह प्रोग्राम इसे नहीं जानता: समय UTC में हैं। नया प्रोग्राम शायद जानता हो।
event-currency = मुद्रा
event-capacity = क्षमता
event-capacity-hint = एक साथ कितने लोग अंदर हो सकते हैं। ख़ाली: कोई सीमा नहीं।
event-none = –
event-fact-when = कब
event-fact-doors = प्रवेश
event-fact-venue = स्थान
event-fact-zone = समय क्षेत्र
event-zone-unknown = { $zone } में, जिसे यह प्रोग्राम नहीं जानता: समय UTC में हैं
event-zone-unknown-tag = समय क्षेत्र अज्ञात
event-fact-capacity = क्षमता
event-fact-issued = जारी टिकट
event-fact-role = यह लैपटॉप है
event-doors-always = हर समय खुला
event-doors-range = { $from } – { $until }
event-capacity-none = कोई सीमा नहीं
event-capacity-of = { $capacity } में से { $inside } अंदर
event-overfull = अभी { $inside } लोग अंदर हैं, और ज़्यादा से ज़्यादा { $capacity } हो सकते हैं: जब तक काफ़ी लोग बाहर न जाएँ, कोई अंदर नहीं आता।
event-running = अभी
event-archived-tag = संग्रह में
event-parts = कार्यक्रम के हिस्से
event-part-types = टिकट के प्रकार
event-part-places = क्षेत्र और द्वार
event-part-door = प्रवेश पर
event-part-privacy = गोपनीयता
event-part-archive = प्रति और संग्रह

events-title = कार्यक्रम
events-key = Ctrl+E
events-archived-show = { $n ->
    [one] संग्रह का { $n } दिखाएँ
   *[other] संग्रह के { $n } दिखाएँ
}
events-archived-hide = संग्रह वाले छिपाएँ

type-title = टिकट के प्रकार
type-add = टिकट का प्रकार जोड़ें
type-empty = आप क्या बेचते हैं? अपना पहला टिकट प्रकार जोड़ें, जैसे सामान्य या बच्चा।
type-empty-door = आयोजक ने अभी कोई टिकट प्रकार नहीं जोड़ा है।
type-edit = { $name } बदलें
type-create = जोड़ें
type-saved = { $name } सहेजा गया।
type-name = नाम
type-price = मूल्य, { $currency } में
type-price-free = मुफ़्त
type-quota = कुल संख्या
type-tax = मूल्य में शामिल कर, प्रतिशत में
type-tax-none = कोई नहीं
type-unlimited = कोई सीमा नहीं
type-gates = कौन-से द्वार खुलते हैं
type-gates-hint = कोई न चुनें: सभी।
type-gates-none = हर द्वार। द्वार “क्षेत्र और द्वार” में जोड़े जाते हैं।
type-gates-all = सभी
type-from = मान्य, कब से
type-until = मान्य, कब तक
type-reentry = बाहर जाकर लौट सकते हैं
type-entries = कुल कितनी बार प्रवेश
type-entries_per_day = दिन में कितनी बार प्रवेश
type-often-once = एक बार प्रवेश।
type-often-any = जितनी बार चाहें, प्रवेश।
type-often-all = { $all ->
    [one] { $all } बार प्रवेश।
   *[other] { $all } बार प्रवेश।
}
type-often-day = { $day ->
    [one] दिन में { $day } बार प्रवेश।
   *[other] दिन में { $day } बार प्रवेश।
}
type-often-both = { $day ->
    [one] कुल { $all } बार प्रवेश, दिन में { $day } बार।
   *[other] कुल { $all } बार प्रवेश, दिन में { $day } बार।
}
type-rule-reentry = { $often } जो बाहर जाए, लौट सकता है; जो अंदर है, वह दोबारा अंदर नहीं आ सकता।
type-day-midnight = नया दिन आधी रात को शुरू होता है।
type-day-hour = नया दिन { $hour } बजे शुरू होता है, जब सब बाहर हों।
type-group = संख्या किसके साथ साझी
type-group-hint = समूह का नाम, जैसे “हॉल”। इसके सभी प्रकार मिलकर अपनी सबसे बड़ी संख्या से ज़्यादा नहीं बिकते।
type-group-of = साझा: { $group }
type-note = प्रवेश के लिए टिप्पणी
type-note-hint = ऐसे टिकट वाले हर व्यक्ति के लिए प्रवेश पर, अंदर आने से पहले दिखती है।
type-note-of = प्रवेश पर: { $note }
type-window-always = हमेशा
type-window-range = { $from } – { $until }
type-column-name = नाम
type-column-price = मूल्य
type-column-sold = जारी
type-column-left = बाक़ी
type-column-window = मान्य
type-column-gates = द्वार
rules-title = समय के नियम: { $name }
rules-hint = सभी एक साथ लागू हैं; कई घंटों या अवधियों में से एक काफ़ी है। यहाँ का बदलाव तुरंत सहेजा जाता है।
rules-none = कोई नियम नहीं: जब तक मान्य है, अंदर आने देता है।
rules-later = समय के नियम, जैसे घंटे या कोई भी तीन दिन, प्रकार बनने के बाद जोड़े जाते हैं।
rules-add = नियम जोड़ें
rules-remove = नियम हटाएँ: { $rule }
rules-kind = नियम किस बारे में है
rules-kind-hours = दिन के घंटे
rules-kind-window = एक पल से दूसरे पल तक
rules-kind-last_entry = दिन का आख़िरी प्रवेश
rules-kind-tolerance = पहले और बाद में
rules-kind-apart = प्रवेशों के बीच मिनट
rules-kind-any_days = कोई भी दिन, इतने
rules-kind-stay = लौटने का समय
rules-kind-after = दूसरे प्रवेश के बाद
rules-from = से
rules-until = तक
rules-at = इस समय तक
rules-before = मिनट पहले
rules-after = मिनट बाद
rules-minutes = मिनट
rules-days = कितने दिन
rules-earlier = कौन पहले आया: टिकट या जगह
rules-weekdays = इन दिनों
rules-weekdays-hint = कोई नहीं चुना: हर दिन।

area-title = क्षेत्र
area-lead = कार्यक्रम के वे हिस्से जो अपने लोगों को अलग गिनते हैं: लाउंज, दोपहर का भोजन।
area-empty = कोई क्षेत्र नहीं: पूरा कार्यक्रम एक गिना जाता है।
area-name = नाम
area-capacity = कितने लोग आ सकते हैं
area-capacity-of = { $area } में कितने लोग आ सकते हैं
area-add = क्षेत्र जोड़ें
area-edit = { $area } बदलें
area-remove = { $area } हटाएँ
area-removed = { $area } हटाया गया।
area-saved = { $area } सहेजा गया।
area-over = बहुत ज़्यादा
area-overfull = { $area } सहेजा गया। अभी इसमें { $inside } लोग हैं, और ज़्यादा से ज़्यादा { $capacity } हो सकते हैं: जब तक काफ़ी लोग बाहर न जाएँ, कोई अंदर नहीं आता।
area-column-name = क्षेत्र
area-column-inside = अभी अंदर

gate-title = द्वार
gate-lead = नाम वाले प्रवेश। प्रवेश स्क्रीन इनमें से एक पर सेट होती है, और टिकट का प्रकार कुछ या सभी द्वार खोलता है।
gate-empty = कोई द्वार नहीं: हर प्रवेश एक जैसा है।
gate-name = नाम
gate-leads = कहाँ ले जाता है
gate-leads-of = { $gate } कहाँ ले जाता है
gate-event = कार्यक्रम
gate-add = द्वार जोड़ें
gate-remove = { $gate } हटाएँ
gate-removed = { $gate } हटाया गया।
gate-saved = { $gate } सहेजा गया।
gate-column-name = द्वार
gate-column-leads = कहाँ ले जाता है

rule-title = नियम
rule-unpaid = जिन्होंने भुगतान नहीं किया
rule-unpaid-never = मना करें
rule-unpaid-ask = प्रवेश पर पूछें
rule-unpaid-always = आने दें
rule-unpaid-never-words = भुगतान करने तक उन्हें रोका जाता है।
rule-unpaid-ask-words = प्रवेश पर खड़ा व्यक्ति हर बार तय करता है।
rule-unpaid-always-words = उन्हें अंदर आने दिया जाता है।
rule-unlisted = असली टिकट, जिनके बारे में इस लैपटॉप को अभी पता नहीं
rule-unlisted-admit = आने दें
rule-unlisted-refuse = मना करें
rule-unlisted-admit-words = कोड ख़ुद साबित करता है कि टिकट असली है। उन्हें अंदर आने दिया जाता है और प्रवेश स्क्रीन पर चिह्नित किया जाता है।
rule-unlisted-refuse-words = केवल इस लैपटॉप की सूची के टिकट अंदर आ सकते हैं।
rule-out = सब बाहर, कितने बजे
rule-out-placeholder = 06:00
rule-out-words = { $hour } बजे जो अंदर हों, वे जा चुके माने जाते हैं।
rule-out-none-words = जो अंदर आए, वह बाहर जाने तक अंदर माना जाता है। रात भर या कई दिनों के कार्यक्रम के लिए 06:00 जैसा कोई समय सेट करें।
rule-doors-edit = प्रवेश खुलने का समय बदलें

question-title = सवाल
question-lead = पहली बार अंदर आने से पहले पूछे जाते हैं। जवाब स्कैन के साथ रहता है।
question-empty = कुछ नहीं पूछा जाता।
question-add = सवाल जोड़ें
question-create = जोड़ें
question-saved = सवाल सहेजा गया।
question-removed = यह अब नहीं पूछा जाएगा।
question-edit = “{ $question }” बदलें
question-remove = “{ $question }” अब न पूछें
question-text = क्या पूछना है
question-text-placeholder = सहमति पत्र पर हस्ताक्षर किए?
question-kind = जवाब का रूप
question-kind-text = शब्द
question-kind-yesno = हाँ या नहीं
question-kind-choice = विकल्प
question-choices = विकल्प
question-choices-hint = बीच में अल्पविराम लगाएँ।
question-required = जवाब के बिना कोई अंदर नहीं आता
question-types = किनसे पूछें
question-types-hint = कोई न चुनें: सबसे।
question-must = जवाब ज़रूरी है
question-may = छोड़ा जा सकता है
question-of = केवल { $types }

privacy-title = व्यक्तिगत डेटा
privacy-days = समाप्ति के बाद कितने दिन रखें
privacy-days-placeholder = हमेशा
privacy-never = नाम और पते तब तक रहते हैं जब तक कोई उन्हें न मिटाए।
privacy-until = नाम, पते और जवाब { $at } को मिटा दिए जाते हैं।
privacy-what = टिकट, गिनती और जर्नल रहते हैं; वे किसके थे, यह फिर नहीं बताया जा सकता। कार्यक्रम का हर लैपटॉप यह अपने-आप करता है।
privacy-names = प्रवेश पर नाम दिखें
privacy-names-hint = इसके बिना प्रवेश के लैपटॉप को न नाम मिलते हैं, न टिप्पणियाँ: वे नंबर, प्रकार और सीट दिखाते हैं। जो प्रवेश के पास पहले से है, वह रहता है।

copy-title = फिर से इस्तेमाल करें
copy-lead = इन्हीं टिकट प्रकारों, क्षेत्रों, द्वारों, सवालों, नियमों और लोगों के साथ नया कार्यक्रम बनाता है। टिकट साथ नहीं आते, और लोग नए PIN चुनते हैं। सभी समय शुरुआत से उतनी ही दूरी पर रहते हैं।
copy-name-placeholder = वही नाम, अपनी तारीख़ के साथ
copy-go = प्रति बनाएँ
copy-done = { $event } बन गया।
archive-title = संग्रह में रखें
archive-why = यह कार्यक्रमों की सूची से हट जाता है। इसमें सब कुछ बना रहता है, और आप इसे कभी भी वापस ला सकते हैं।
archive-is = यह कार्यक्रम संग्रह में है: यह तभी दिखता है जब आप संग्रह देखें।
archive-go = कार्यक्रम संग्रह में रखें
archive-undo = वापस लाएँ
archive-done = कार्यक्रम संग्रह में रखा गया।
archive-undone = कार्यक्रम फिर सूची में है।
archive-organiser = केवल आयोजक का लैपटॉप कार्यक्रम की प्रति बना सकता है या उसे संग्रह में रख सकता है।

sell-types = टिकट का प्रकार
sell-empty = अभी बेचने को कुछ नहीं है: पहले टिकट का प्रकार जोड़ें।
sell-empty-go = टिकट का प्रकार जोड़ें
sell-name = नाम
sell-name-placeholder = किसके लिए है?
sell-email = ई-मेल
sell-seat = सीट
sell-note = प्रवेश के लिए टिप्पणी
sell-note-placeholder = प्रवेश पर दिखती है
sell-count = कितने
sell-other-price = दूसरा मूल्य
sell-price = हर एक का मूल्य
sell-price-reason = कारण
sell-price-reason-hint = ऑर्डर में और टिकट के इतिहास में दिखता है।
sell-fewer = एक कम
sell-more = एक और
sell-add = ऑर्डर में जोड़ें
sell-add-key = Shift+Enter
sell-order = यह ऑर्डर
sell-line = { $count } × { $type }
sell-remove = { $type } ऑर्डर से हटाएँ
sell-total = कुल
sell-free = मुफ़्त
sell-left = { $left } बाक़ी
sell-left-group = { $group } में { $left } बाक़ी
sell-none = बिक गए
sell-unlimited = { $n } जारी
sell-payment = भुगतान
sell-go = बेचें
sell-go-total = { $total } में बेचें
sell-go-free = { $n ->
    [one] { $n } मुफ़्त टिकट जारी करें
   *[other] { $n } मुफ़्त टिकट जारी करें
}
sell-go-unpaid = { $n ->
    [one] { $n } टिकट बिना भुगतान जारी करें
   *[other] { $n } टिकट बिना भुगतान जारी करें
}
sell-go-part = बेचें: { $now } अभी, { $open } बाद में
sell-until = जगह कब तक रखें
sell-until-hint = उसके बाद वे किसी और को बिक सकती हैं। ख़ाली: हमेशा।
sell-extra = पूरे ऑर्डर के लिए टिप्पणी
sell-kept = जगहें { $until } तक रखी हैं।
sell-orders-key = Alt+O
sell-keys = Alt+1…9 प्रकार चुनता है, Enter बेचता है, Shift+Enter एक और जोड़ता है, Esc फिर से शुरू करता है।
sell-sold = { $n ->
    [one] { $n } टिकट बिका
   *[other] { $n } टिकट बिके
}
sell-paid = { $total }, { $method }
sell-unpaid = { $total }, भुगतान बाक़ी
sell-nth = { $of } में से { $nth }
sell-previous = पिछला
sell-following = अगला
sell-next = अगला बेचें

payment-cash = नक़द
payment-card = कार्ड
payment-transfer = ट्रांसफ़र
payment-other = अन्य
payment-free = मुफ़्त
payment-none = अभी नहीं

pay-amount = इसमें से कितना दे रहे हैं
pay-tendered = दी गई राशि
pay-quick = दिए गए नोट
pay-exact = ठीक उतना
pay-change = छुट्टा
pay-add = यह भुगतान जोड़ें
pay-remove = यह भुगतान हटाएँ
pay-split = हिस्सों में भुगतान

orders-title = ऑर्डर
orders-search = नाम, ई-मेल या संख्या
orders-unpaid = केवल जिनका भुगतान बाक़ी है
orders-none = यहाँ कोई ऑर्डर नहीं।
orders-more = { $total } में से { $shown } दिख रहे हैं। बाक़ी के लिए खोजें।

order-nameless = बिना नाम
order-paid = भुगतान हुआ
order-due = { $amount } अभी बाक़ी
order-overpaid = { $amount } ज़्यादा दिया
order-expired = { $amount } बाक़ी, समय पर भुगतान नहीं
order-paid-back = पैसे लौटाए गए: { $amount } फिर से देना है
order-cancelled = रद्द
order-refunded = लौटाया गया
order-tax = कर
order-tax-part = { $tax } ({ $net } का { $rate } %)
order-total = कुल
order-taken = अब तक मिला
order-sold = बिक्री
order-until = जगह कब तक रखें
order-buyer = ख़रीदार
order-note = पूरे ऑर्डर के लिए टिप्पणी
order-note-hint = इसके हर टिकट पर प्रवेश पर दिखती है।
order-tickets = { $n ->
    [one] { $n } टिकट
   *[other] { $n } टिकट
}
order-payments = भुगतान
order-given-back = लौटाया: { $method }
order-change = { $change } छुट्टा
order-pay = भुगतान लें
order-payed = { $amount } लिया गया।
order-payed-change = भुगतान हुआ। छुट्टा: { $change }
order-saved = ऑर्डर सहेजा गया।
order-refund = पैसे लौटाएँ
order-receipt = रसीद छापें
order-receipt-pdf = रसीद PDF में
refund-amount = कितना
refund-for = किसके लिए
refund-for-order = पूरा ऑर्डर
refund-most = ज़्यादा से ज़्यादा { $amount }
refund-method = कैसे
refund-cancels = { $n ->
    [one] टिकट रद्द करें
   *[other] { $n } टिकट रद्द करें
}
refund-cancels-hint = जगह फिर खाली हो जाती है। इसके बिना भी, और फिर से भुगतान होने तक किसी को अंदर नहीं आने दिया जाता।
refund-stays = एक हिस्सा: टिकट मान्य रहते हैं।
refund-go = लौटाएँ
refund-done = लौटाई गई राशि दर्ज हुई।

cash-title = नक़द
cash-lead = पाली के अंत में दराज़ गिनें। हर लैपटॉप और हर व्यक्ति की अपनी दराज़ है।
cash-opening = शुरू में दराज़ में
cash-opening-hint = पहली बिक्री से पहले का छुट्टा।
cash-counted = गिना गया
cash-currency = मुद्रा
cash-note = टिप्पणी
cash-taken = पिछली गिनती के बाद लिया
cash-expected = अपेक्षित
cash-difference = अंतर
cash-count = गिनती सहेजें
cash-counts = अब तक की गिनतियाँ
cash-counts-none = अभी कुछ नहीं गिना गया।
cash-who = कौन
cash-right = दराज़ सही है।
cash-off = गिनती सहेजी गई। अंतर: { $difference }
cash-export = गिनतियाँ सहेजें
cash-export-payments = भुगतान सहेजें

paper-print = छापें
paper-pdf = PDF सहेजें
paper-pdf-working = टिकट बन रहे हैं…
paper-saved = { $file } के रूप में सहेजा गया
paper-code = टिकट { $number } का QR कोड
paper-job-sending = प्रिंटर को भेजा जा रहा है…
paper-job-waiting = { $printer } पर प्रतीक्षा में।
paper-job-printing = { $printer } पर छप रहा है।
paper-job-held = { $printer } ने काम रोक रखा है।
paper-job-done = { $printer } पर छप गया।
paper-job-failed = { $printer } इसे नहीं छाप सका।
paper-job-unknown = { $printer } को दिया गया; वह नहीं बताता कि काम कहाँ तक पहुँचा।

door-answer = जवाब
door-camera = कैमरा
door-camera-first = जो पहले मिले
door-camera-absent = { $camera } (अभी नहीं है)
door-gate = द्वार
door-gate-any = कोई भी द्वार
door-direction = दिशा
door-in = अंदर
door-out = बाहर
door-auto = टिकट के अनुसार
door-way-in = अंदर
door-way-out = बाहर
door-way-auto = अंदर और बाहर
door-went-in = अंदर
door-went-out = बाहर
door-window = अलग विंडो
door-ready-in = तैयार
door-ready-out = बाहर जाने वालों के लिए तैयार
door-ready-auto = दोनों ओर के लिए तैयार
door-ready-how = टिकट कैमरे को दिखाएँ, स्कैन करें, या उसकी संख्या लिखें।
door-word-admit = अंदर आएँ
door-word-out = फिर मिलेंगे
door-word-attention = देखें, फिर आने दें
door-word-ask = पहले पूछें
door-word-unpaid = भुगतान बाक़ी
door-word-reissued = फिर जारी हुआ
door-word-order = ऑर्डर
door-word-duplicate = पहले से अंदर
door-word-again = अभी-अभी अंदर आए
door-word-refuse = रुकें
door-word-error = जाँच नहीं हुई
door-unconfirmed = दूसरे लैपटॉपों से नहीं पूछा जा सका।
door-entry = नाम या टिकट संख्या
door-entry-placeholder = नाम या टिकट संख्या
door-found-none = कोई नहीं मिला।
door-found-similar = इस नाम का कोई नहीं है। मिलते-जुलते:
door-let-in = आने दें
door-let-out = जाने दें
door-let-auto = निकलने दें
door-seen = पढ़ लिया
door-leave = छोड़ें
door-go = आगे बढ़ें
door-waiting = { $n ->
    [one] { $n } और प्रतीक्षा में
   *[other] { $n } और प्रतीक्षा में
}
door-guest = मेहमान दिखाएँ
door-change = छुट्टा: { $change }
door-due = { $due } बाक़ी
door-pay-accept = बिना भुगतान आने दें
door-reissued-accept = नंबर से आने दें
door-order-which = इस ऑर्डर के कौन-से टिकट यहाँ हैं?
door-order-none = इस ऑर्डर का कोई अभी अंदर नहीं आ सकता।
door-order-all = सभी { $n } को आने दें
door-party-all = इस ऑर्डर के सभी { $n }
door-party-some = इस ऑर्डर में से चुनें
door-pay-tendered = नक़द मिला
door-pay-taken = कार्ड से दिया
door-ask-one = कृपया पूछें:
door-ask-nth = कृपया पूछें, { $of } में से { $nth }:
door-ask-yes = हाँ
door-ask-no = नहीं
door-ask-pass = जवाब नहीं
door-ask-answer = जवाब
door-ask-required = इसके जवाब के बिना कोई अंदर नहीं आता।
door-undo-word = पूर्ववत करें?
door-without = बिना टिकट
door-without-key = कुंजी: +
door-without-why = वे क्यों जा रहे हैं?
door-without-other = कोई और कारण
door-without-type = किस रूप में?
door-without-none = इनमें से कोई नहीं
door-without-way = किस ओर?
door-paper = काग़ज़ से
door-full = भरा हुआ
door-recent = पिछले स्कैन
door-recent-none = अभी कोई नहीं आया।
door-scans-found = मिले हुए स्कैन
door-scans-none = कोई स्कैन नहीं मिला।
door-count-inside = अंदर
door-count-admitted = आए
door-count-refused = नामंज़ूर
door-count-area = { $area } में
door-count-manual = बिना टिकट
door-of = { $part } / { $whole }
door-alone = इस लैपटॉप पर अकेला।
door-unheard = { $n ->
    [one] { $n } और लैपटॉप, जिससे अभी कोई ख़बर नहीं।
   *[other] { $n } और लैपटॉप, जिनसे अभी कोई ख़बर नहीं।
}
door-heard = दूसरों से आख़िरी ख़बर { $at } बजे।
door-undo = { $who } का स्कैन पूर्ववत करें
door-undone = { $who } का स्कैन पूर्ववत हुआ।

undo-why = पूर्ववत करें, क्योंकि:
undo-mistake = ग़लती से
undo-person = ग़लत व्यक्ति
undo-left = अंदर नहीं गए
undo-other = कोई और कारण

without-staff = यहाँ काम करते हैं
without-artist = कलाकारों के साथ
without-press = प्रेस
without-lost = टिकट खो गया, सूची में हैं

typed-title = काग़ज़ से
typed-lead = लैपटॉप बंद रहने पर काग़ज़ की सूची में जो निशान लगाए गए। यह वैसे ही रखा जाता है जैसा हुआ, और जो किसी और बात से टकराता है वह वैसा ही दिखाया जाता है।
typed-back = प्रवेश पर लौटें
typed-who = नाम या टिकट संख्या
typed-at = काग़ज़ पर समय
typed-at-hint = { $zone } में। 1942 भी चलेगा।
typed-at-wrong = यह कोई समय नहीं है।
typed-day = दिन
typed-go = यह पंक्ति रखें
typed-fits = नियम उन्हें जाने देते।
typed-against = नियम उन्हें रोक देते: { $why } फिर भी यह रखा जाता है।
typed-not = नहीं रखा गया: { $why }
typed-kept = नियमों के विरुद्ध: { $why }
typed-typed-title = अब तक लिखे गए
typed-typed-none = अभी कुछ नहीं। नाम लिखें और Enter दबाएँ।

scan-nobody = पढ़ा नहीं गया
scan-undone = पूर्ववत: { $why }
scan-unconfirmed = अपुष्ट
scan-without = बिना टिकट
scan-paper = काग़ज़ से
scan-unpaid = बिना भुगतान आने दिया
scan-reissued = फिर जारी हुआ, नंबर से आने दिया
scan-answer = { $question } { $answer }

key-enter = Enter
key-escape = Esc

reason-malformed = टिकट नहीं
reason-forged = नक़ली
reason-wrong_event = दूसरा कार्यक्रम
reason-unknown = यहाँ अज्ञात
reason-replaced = नए से बदला गया
reason-cancelled = रद्द
reason-blocked = रोका गया
reason-unpaid = भुगतान नहीं हुआ
reason-not_yet_valid = अभी मान्य नहीं
reason-expired = अब मान्य नहीं
reason-doors_closed = प्रवेश बंद
reason-wrong_gate = दूसरा द्वार
reason-already_in = पहले से अंदर
reason-full = भरा हुआ
reason-reissued = फिर जारी हुए टिकट का नंबर
reason-order = ऑर्डर का नंबर
reason-question = पहले पूछा गया
reason-admitted = आने दिया
reason-unlisted = आने दिया, यहाँ सूची में नहीं
reason-manual = बिना टिकट जाने दिया
reason-exited = बाहर जाने दिया
reason-other = ऐसे कारण से जिसे यह संस्करण नहीं जानता

camera-picture = कैमरे की सीधी तस्वीर
camera-starting = कैमरा शुरू हो रहा है…
camera-no_camera = कोई कैमरा नहीं मिला
camera-no_camera-next = कैमरा लगाएँ: वह अपने-आप शुरू होता है। तब तक USB स्कैनर से स्कैन करें, या संख्या लिखें।
camera-busy = कोई दूसरा प्रोग्राम कैमरा इस्तेमाल कर रहा है
camera-busy-next = वीडियो कॉल और कैमरा दिखाने वाले ब्राउज़र टैब बंद करें। वह अपने-आप शुरू होता है।
camera-denied = सिस्टम Entrada को कैमरा इस्तेमाल नहीं करने देता
camera-denied-next = सिस्टम की गोपनीयता सेटिंग्स में इसकी अनुमति दें। Linux पर आपका खाता “video” समूह में होना चाहिए।
camera-unplugged = कैमरा निकाल दिया गया
camera-unplugged-next = उसे फिर लगाएँ: वह अपने-आप चलता है।
camera-stalled = कैमरे से तस्वीर नहीं आ रही
camera-stalled-next = उसे फिर से शुरू किया जा रहा है। अगर इससे न हो, तो उसे निकालकर दूसरे सॉकेट में लगाएँ।
camera-unsupported = यह कैमरा इस्तेमाल नहीं हो सकता
camera-unsupported-next = ऊपर कोई दूसरा चुनें।
camera-hint-closer = कोड पास लाएँ
camera-hint-flatter = कोड कैमरे के सामने सीधा रखें
camera-hint-glare = चमक से कोड का हिस्सा छिप रहा है: थोड़ा झुकाएँ
camera-hint-brighter = कोड बहुत धुँधला है: ज़्यादा रोशनी, या ज़्यादा चमकीली स्क्रीन
camera-hint-hold_still = कोड स्थिर रखें
camera-hint-foreign = यह कोड टिकट नहीं है
camera-light = रोशनी
fault-check = एक कोड की जाँच विफल हुई और अपने आप आगे चल रही है। टिकट फिर से दिखाएँ।
fault-camera = कैमरे को चलाने वाला एक भाग फिर से शुरू हुआ। अगर जवाब नहीं आया, तो टिकट फिर से दिखाएँ।
fault-watch = बदलावों पर नज़र रखने वाला एक भाग फिर से शुरू हुआ। स्क्रीन ताज़ा है।

guest-nameless = बिना नाम
guest-of-buyer = { $buyer } ने ख़रीदा
guest-inside-since = { $at } बजे से अंदर
guest-state-valid = अभी नहीं आए
guest-state-unpaid = भुगतान बाक़ी
guest-state-expired = समय पर भुगतान नहीं
guest-state-blocked = रोका गया
guest-state-cancelled = रद्द
guest-state-inside = अंदर
guest-state-left = आए थे
guests-search = मेहमान खोजें
guests-search-placeholder = नाम, संख्या, ई-मेल या सीट का कोई हिस्सा
guests-state = दिखाएँ
guests-state-all = सभी
guests-state-valid = मान्य
guests-state-unpaid = भुगतान बाक़ी
guests-state-expired = समय पर भुगतान नहीं
guests-state-blocked = रोके गए
guests-state-cancelled = रद्द
guests-state-inside = अभी अंदर
guests-state-admitted = आए
guests-state-missed = अभी नहीं आए
guests-state-forgotten = डेटा मिटाया गया
guests-type = टिकट का प्रकार
guests-type-all = सभी प्रकार
guests-more = और फ़िल्टर
guests-gate = किस द्वार से आए
guests-gate-all = कोई भी द्वार
guests-area = अभी कहाँ हैं
guests-area-all = कहीं भी
guests-seated = सीट के साथ
guests-seated-all = सीट हो या न हो
guests-seated-yes = सीट है
guests-seated-no = सीट नहीं है
guests-seat = सीट में शामिल
guests-order = ऑर्डर संख्या
guests-chips = सूची किससे छोटी की गई
guests-chip-gate = { $gate } से आए
guests-chip-area = { $area } में हैं
guests-chip-seat = सीट: { $seat }
guests-chip-order = ऑर्डर { $order }
guests-chip-remove = हटाएँ: { $filter }
guests-pick = { $name } चुनें
guests-count = { $n ->
    [one] { $n } टिकट
   *[other] { $n } टिकट
}
guests-column-name = नाम
guests-column-number = संख्या
guests-column-type = प्रकार
guests-column-seat = सीट
guests-column-state = स्थिति
guests-none = कोई मेल नहीं खाता। नाम का छोटा हिस्सा आज़माएँ।
guests-all = सभी दिखाएँ
guests-empty = अभी कोई मेहमान नहीं। पहला टिकट बेचें, या अपनी सूची लाएँ।
guests-empty-door = अभी कोई मेहमान नहीं। उपकरण स्क्रीन पर आयोजक की नई फ़ाइल लें।
guests-sell = टिकट बेचें
guests-import = सूची आयात करें
guests-export = निर्यात
guests-pdf = सभी PDF में
guests-list = काग़ज़ पर मेहमान सूची
list-title = काग़ज़ पर मेहमान सूची
list-what = जो अंदर आ सकते हैं वे सब, निशान के ख़ाने के साथ: जब कोई लैपटॉप न चले।
list-when = यह उतनी ही ताज़ा है जितना यह लैपटॉप। काग़ज़ पर जो हो, वह बाद में प्रवेश पर लिखा जाता है।
list-by = क्रम
list-by-surname = उपनाम
list-by-name = नाम
list-by-buyer = ख़रीदार
list-by-type = टिकट का प्रकार
list-by-seat = सीट
list-working = मेहमान सूची बन रही है
list-save = PDF सहेजें
list-print = छापें

bulk-label = क्या चुना है
bulk-count = { $n ->
    [one] { $n } चुना
   *[other] { $n } चुने
}
bulk-all = { $n ->
    [one] मेल खाता { $n } चुनें
   *[other] मेल खाते सभी { $n } चुनें
}
bulk-none = कोई न चुनें
bulk-print = छापें
bulk-print-work = टिकट बन रहे हैं…
bulk-print-done = { $n ->
    [one] { $n } टिकट प्रिंटर को जा रहा है।
   *[other] { $n } टिकट प्रिंटर को जा रहे हैं।
}
bulk-pdf = PDF सहेजें
bulk-pdf-work = टिकट बन रहे हैं…
bulk-pdf-done = { $n ->
    [one] { $n } टिकट सहेजा गया।
   *[other] { $n } टिकट सहेजे गए।
}
bulk-send = ई-मेल से भेजें
bulk-send-work = टिकट भेजे जा रहे हैं…
bulk-send-ask = { $n ->
    [one] { $n } टिकट उसके धारक को ई-मेल से जाएगा, अगर उसका कोड पहले न भेजा गया हो।
   *[other] { $n } टिकट उनके धारकों को ई-मेल से जाएँगे, सिवाय उनके जिनका कोड पहले भेजा जा चुका है।
}
bulk-send-done = { $n ->
    [one] { $n } टिकट भेजा गया
   *[other] { $n } टिकट भेजे गए
}
bulk-send-not = { $who } ({ $number }): { $why }
bulk-send-waiting = { $n ->
    [one] { $n } टिकट प्रतीक्षा में है। खुला रहने पर Entrada ख़ुद फिर कोशिश करता है।
   *[other] { $n } टिकट प्रतीक्षा में हैं। खुला रहने पर Entrada ख़ुद फिर कोशिश करता है।
}
bulk-send-out = किसी को टिकट दो बार नहीं मिलता: मेहमान का पता ठीक करें और फिर भेजें।
bulk-reissue = फिर जारी करें
bulk-reissue-work = नए कोड बन रहे हैं…
bulk-reissue-ask = { $n ->
    [one] { $n } टिकट को नया कोड मिलेगा। पुराने से प्रवेश नहीं होगा, और उसे वापस नहीं लाया जा सकता।
   *[other] { $n } टिकटों को नए कोड मिलेंगे। पुरानों से प्रवेश नहीं होगा, और उन्हें वापस नहीं लाया जा सकता।
}
bulk-reissue-done = { $n ->
    [one] { $n } टिकट को नया कोड मिला।
   *[other] { $n } टिकटों को नए कोड मिले।
}
bulk-block = रोकें
bulk-block-work = रोके जा रहे हैं…
bulk-block-ask = { $n ->
    [one] प्रवेश पर { $n } टिकट रोका जाएगा और यह पाठ दिखेगा।
   *[other] प्रवेश पर { $n } टिकट रोके जाएँगे और यह पाठ दिखेगा।
}
bulk-block-done = { $n ->
    [one] { $n } टिकट रोका गया।
   *[other] { $n } टिकट रोके गए।
}
bulk-unblock = रोक हटाएँ
bulk-unblock-work = रोक हटाई जा रही है…
bulk-unblock-done = { $n ->
    [one] { $n } टिकट फिर मान्य है।
   *[other] { $n } टिकट फिर मान्य हैं।
}
bulk-cancel = टिकट रद्द करें
bulk-cancel-work = रद्द हो रहे हैं…
bulk-cancel-ask = { $n ->
    [one] { $n } टिकट से अब प्रवेश नहीं होगा। उसे बहाल किया जा सकता है।
   *[other] { $n } टिकटों से अब प्रवेश नहीं होगा। हर एक को बहाल किया जा सकता है।
}
bulk-cancel-done = { $n ->
    [one] { $n } टिकट रद्द हुआ।
   *[other] { $n } टिकट रद्द हुए।
}
bulk-text = प्रवेश के लिए पाठ
bulk-text-empty = लिखें कि प्रवेश पर क्या दिखे।
bulk-reason = कारण
bulk-report = क्या किया गया
bulk-stopped = { $n ->
    [one] रोका गया: { $n } टिकट नहीं देखा गया। जो हो चुका, वह बना रहेगा।
   *[other] रोका गया: { $n } टिकट नहीं देखे गए। जो हो चुका, वह बना रहेगा।
}
bulk-skipped = छोड़े गए
bulk-why-not_here = { $n ->
    [one] { $n } इस लैपटॉप पर नहीं है
   *[other] { $n } इस लैपटॉप पर नहीं हैं
}
bulk-why-cancelled = { $n ->
    [one] { $n } रद्द है
   *[other] { $n } रद्द हैं
}
bulk-why-blocked = { $n ->
    [one] { $n } पहले से रोका गया है
   *[other] { $n } पहले से रोके गए हैं
}
bulk-why-not_blocked = { $n ->
    [one] { $n } रोका नहीं गया है
   *[other] { $n } रोके नहीं गए हैं
}
bulk-why-reissued_too_often = { $n ->
    [one] { $n } जितनी बार हो सकता था, फिर जारी हो चुका है
   *[other] { $n } जितनी बार हो सकते थे, फिर जारी हो चुके हैं
}

ticket-type = प्रकार
ticket-price = मूल्य
ticket-tax = { $price }, { $rate } % कर सहित
ticket-price-reason = यह मूल्य क्यों
ticket-paid = भुगतान हुआ
ticket-unpaid = भुगतान बाक़ी
ticket-order = ऑर्डर
ticket-issued = जारी हुआ
ticket-entered = अंदर आए
ticket-entered-not = अभी नहीं
ticket-inside = अभी अंदर
ticket-left = अभी अंदर नहीं
ticket-serial = फिर जारी हुआ
ticket-serial-times = { $n ->
    [one] { $n } बार
   *[other] { $n } बार
}
ticket-note-hint = टिकट से अंदर आने पर प्रवेश पर दिखती है।
ticket-saved = टिकट सहेजा गया।
ticket-undone = पूर्ववत हुआ।
ticket-qr = QR कोड सहेजें
ticket-deeds = और
change-type = प्रकार या मूल्य बदलें
change-type-price = मूल्य
change-type-more = { $amount } और देना है
change-type-less = { $amount } लौटाना है
change-type-same = मूल्य उतना ही है।
change-type-how = अंतर
change-type-later = बाद में
change-type-code = कोड वही रहता है: जो छपा या भेजा गया वह अब भी चलेगा।
change-type-go = बदलें
change-type-done = टिकट बदल दिया गया।
change-type-done-change = टिकट बदल दिया गया। वापसी: { $change }
ticket-reason = कारण
ticket-reason-hint = रोकने (प्रवेश पर दिखता है) या रद्द करने के लिए।
ticket-pay = भुगतान दर्ज करें
ticket-payed = भुगतान दर्ज हुआ।
ticket-block = रोकें
ticket-blocked = टिकट रोका गया।
ticket-unblock = रोक हटाएँ
ticket-unblocked = टिकट फिर मान्य है।
ticket-reissue = फिर जारी करें
ticket-reissue-hint = नया कोड बनता है। पुराने से प्रवेश नहीं होता।
ticket-reissued = नया कोड बन गया; पुराना अब नहीं चलता।
ticket-cancel = टिकट रद्द करें
ticket-cancelled = टिकट रद्द हुआ।
ticket-still-inside = वह अभी अंदर हैं: बाहर जा सकते हैं और फिर अंदर नहीं आने दिए जाएँगे।
wristband = कलाईबंद या कार्ड
wristband-hint = यहाँ क्लिक करके उसे स्कैन करें: इसके बाद टिकट की जगह वही स्कैन होता है।
wristband-link = जोड़ें
wristband-unlink = अलग करें
wristband-linked = जुड़ गया: टिकट की जगह यही स्कैन होता है।
wristband-unlinked = अब जुड़ा नहीं है।
ticket-reinstate = बहाल करें
ticket-reinstated = टिकट फिर मान्य है।

history-title = इसके साथ क्या हुआ
history-issued = जारी हुआ
history-changed = बदला गया
history-type_changed = प्रकार या मूल्य बदला
history-blocked = रोका गया
history-unblocked = रोक हटी
history-cancelled = रद्द हुआ
history-reinstated = बहाल हुआ
history-reissued = नया कोड
history-linked = कलाईबंद या कार्ड जोड़ा गया
history-unlinked = अब जुड़ा नहीं
history-order_changed = ऑर्डर बदला
history-paid = भुगतान हुआ
history-refunded = लौटाया गया
history-came_in = अंदर आए
history-went_out = बाहर गए
history-refused = नामंज़ूर
history-undone = वापस लिया गया
history-forgotten = व्यक्तिगत डेटा मिटाया गया
history-field-name = नाम
history-field-email = ई-मेल
history-field-note = प्रवेश के लिए टिप्पणी
history-field-seat = सीट
history-field-valid_from = मान्य, कब से
history-field-valid_until = मान्य, कब तक
history-field-pay_until = भुगतान, कब तक
history-text = “{ $text }”
history-unpaid = भुगतान नहीं, फिर भी आने दिया
history-by-number = फिर जारी हुआ, नंबर से आने दिया
history-paper = काग़ज़ पर, बाद में लिखा गया
history-taken-back = बाद में वापस लिया गया

file-choose = चुनें…
file-hint = चुनें, इस विंडो पर छोड़ें, या लिखें कि फ़ाइल कहाँ है।

import-title = मेहमानों की सूची आयात करें
import-lead = स्तंभ किसी भी क्रम में। पहले दिखता है कि क्या होगा; फिर सब कुछ लिया जाता है, या कुछ भी नहीं।
import-from = सूची कहाँ है
import-from-file = फ़ाइल में
import-from-cells = कॉपी किए गए ख़ाने
import-file = सूची: CSV, .xlsx या .ods
import-cells = ख़ाने यहाँ चिपकाएँ
import-cells-hint = इन्हें अपनी स्प्रेडशीट में उस पंक्ति के साथ कॉपी करें जो बताती है कि स्तंभ क्या हैं।
import-type = बिना प्रकार वाली पंक्तियों का टिकट प्रकार
import-type-none = कोई नहीं
import-type-hint = नहीं तो बिना प्रकार वाली पंक्तियाँ समस्या हैं।
import-working = सूची ली जा रही है
import-rows = { $n ->
    [one] { $n } पंक्ति।
   *[other] { $n } पंक्तियाँ।
}
import-read = { $encoding } के रूप में पढ़ा गया, ख़ानों के बीच { $delimiter }।
import-delimiter-comma = अल्पविराम
import-delimiter-semicolon = अर्धविराम
import-delimiter-tab = टैब
import-delimiter-pipe = खड़ी रेखाएँ
import-delimiter-cells = खाने
import-count-new = नए
import-count-changed = बदले हुए
import-count-unchanged = बिना बदलाव
import-count-gone = अब सूची में नहीं
import-count-left_out = छोड़े गए: नहीं आएँगे
import-count-status = { $status }: { $n }
import-nothing = इस सूची का सब कुछ पहले से यहाँ है, वैसा ही जैसा उसमें है।
import-problems = { $n ->
    [one] { $n } समस्या: ठीक होने तक कुछ भी आयात नहीं हो सकता।
   *[other] { $n } समस्याएँ: ठीक होने तक कुछ भी आयात नहीं हो सकता।
}
import-warnings = { $n ->
    [one] { $n } बात ध्यान देने की। यह कुछ नहीं रोकती।
   *[other] { $n } बातें ध्यान देने की। ये कुछ नहीं रोकतीं।
}
import-problems-more = और { $n } भी।
import-problem-line = पंक्ति
import-problem-column = स्तंभ
import-problem-value = मान
import-problem-problem = समस्या
import-columns = कौन-सा स्तंभ क्या है
import-columns-header = स्तंभ
import-columns-samples = इसमें क्या है
import-columns-field = इसे माना गया
import-columns-why = क्यों
import-column-none = नहीं पढ़ा जाता
import-column-empty = कुछ नहीं
import-group-guest = मेहमान
import-group-ticket = टिकट
import-group-order = ऑर्डर और भुगतान
import-group-own = Entrada के निर्यात से
import-field-name = नाम
import-field-first_name = पहला नाम
import-field-last_name = उपनाम
import-field-email = ई-मेल
import-field-note = प्रवेश के लिए टिप्पणी
import-field-guests = साथ कितने आएँगे
import-field-status = आएँगे या नहीं
import-field-void = भरा हो तो अमान्य
import-field-type = टिकट का प्रकार
import-field-seat = सीट
import-field-seat_row = सीट की क़तार
import-field-seat_zone = सीट का क्षेत्र
import-field-gate = द्वार
import-field-valid_from = कब से मान्य
import-field-valid_until = कब तक मान्य
import-field-quantity = कितने टिकट
import-field-code = छपा हुआ कोड
import-field-reference = दूसरों के यहाँ इस टिकट का नाम
import-field-order = ऑर्डर
import-field-paid = भुगतान हुआ
import-field-price = क़ीमत
import-field-currency = मुद्रा
import-field-buyer = ख़रीदार
import-field-buyer_first_name = ख़रीदार का पहला नाम
import-field-buyer_last_name = ख़रीदार का उपनाम
import-field-buyer_email = ख़रीदार का ई-मेल
import-field-number = टिकट संख्या
import-field-state = स्थिति
import-field-state_text = क्यों रोका या रद्द किया
import-field-serial = कोड का क्रमांक
import-field-issued_at = जारी
import-field-entered_at = आए
import-field-inside = अंदर
import-field-expired = जगह लौटाई गई
import-field-tax = कर प्रतिशत में
import-field-price_reason = दूसरी क़ीमत क्यों
import-field-entries = कितनी बार आए
import-reason-header = शीर्षक यही कहता है
import-reason-content = इसमें लिखा यही कहता है
import-reason-chosen = आपने चुना
import-reason-remembered = ऐसी सूची के लिए पहले चुना गया
import-reason-unfit = इसमें लिखा शीर्षक से मेल नहीं खाता
import-reason-other = इसके लिए दूसरा स्तंभ पढ़ा जाता है
import-reason-unknown = कुछ नहीं बताता कि यह क्या है
import-unread = नहीं पढ़े जाते: { $columns }।
import-unread-none = सभी स्तंभ पढ़े जाते हैं।
import-encoding = एन्कोडिंग
import-encoding-found = जैसा मिला: { $encoding }
import-header = शीर्षक इस पंक्ति में है
import-header-hint = ख़ाली: खोजा जाता है।
import-changes = बदलाव
import-changes-lead = उस पर निशान लगाएँ जो सूची जैसा होना चाहिए। बिना निशान वाला यहाँ जैसा है वैसा रहेगा।
import-changes-all = सभी बदलाव
import-changes-count = { $of } में से { $n } पंक्तियों पर निशान
import-change-line = पंक्ति
import-change-number = टिकट
import-change-field = क्या
import-change-old = यहाँ
import-change-new = सूची में
import-change-nothing = कुछ नहीं
import-change-tick = पंक्ति { $line }, टिकट { $number }
import-gone = यहाँ हैं और अब सूची में नहीं
import-gone-lead = इनके साथ कुछ नहीं होता। जो नहीं आएँगे उन्हें मेहमान सूची में रद्द करें।
import-gone-number = टिकट
import-gone-name = नाम
import-gone-type = टिकट का प्रकार
import-sample = पहली पंक्तियाँ
import-go = { $n ->
    [one] { $n } मेहमान आयात करें
   *[other] { $n } मेहमान आयात करें
}
import-go-changes = { $n ->
    [one] { $n } मेहमान बदलें
   *[other] { $n } मेहमान बदलें
}
import-go-both = { $n } नए आयात करें, { $lines } बदलें
import-done = { $n ->
    [one] { $n } मेहमान आयात हुआ।
   *[other] { $n } मेहमान आयात हुए।
}
import-done-changes = लिया गया: नए { $n }, बदलाव किए { $done }, नहीं किए { $left }।

export-title = निर्यात
export-what = क्या
export-tickets = टिकट
export-scans = स्कैन
export-orders = ऑर्डर
export-came = जो आए
export-missed = जो नहीं आए
export-hint = स्प्रेडशीट के लिए। कोई ख़ाना सूत्र की तरह नहीं चल सकता।
export-format = प्रारूप
export-format-csv = CSV
export-format-xlsx = Excel (.xlsx)
export-separator = ख़ानों के बीच
export-separator-comma = अल्पविराम
export-separator-semicolon = अर्धविराम
export-separator-tab = टैब
export-decimal = दशमलव
export-decimal-point = 12.50
export-decimal-comma = 12,50
export-columns = कॉलम
export-columns-all = सभी कॉलम
export-columns-count = { $of } में से { $n }
export-columns-hint = कॉलम की जगह बदलने के लिए उसे हैंडल से खींचें, या हैंडल पर तीर वाली कुंजियाँ दबाएँ।
order-list-move = { $name } खिसकाएँ
order-list-place = { $name }: { $of } में से { $at }
export-column-answer = उत्तर: { $question }
export-column-scan = स्कैन
export-column-at = कब
export-column-direction = अंदर या बाहर
export-column-device = लैपटॉप
export-column-verdict = निर्णय
export-column-verdict_reason = कारण
export-column-unconfirmed = अपुष्ट
export-column-undone = वापस लिया
export-column-area = क्षेत्र
export-column-person = व्यक्ति
export-column-accepted_unpaid = बिना भुगतान अंदर
export-column-paper = काग़ज़ से
export-column-why = क्यों अंदर
export-column-accepted_reissued = पुराने कोड से अंदर
export-column-lines = क्या ख़रीदा
export-column-total = कुल
export-column-method = भुगतान का तरीका
export-column-due = बकाया
export-column-refunded = लौटाया
export-column-pay_until = कब तक सुरक्षित
export-column-order_note = टिप्पणी
export-go = निर्यात करें

insights-empty = अभी दिखाने को कुछ नहीं। पहले टिकट के साथ यहाँ चित्र आते हैं।
insights-issued = बिके
insights-issued-small = { $n } रद्द
insights-issued-expired = { $cancelled } रद्द, { $n } का समय पर भुगतान नहीं
insights-admitted = आए
insights-inside = अभी अंदर
insights-inside-small = लोग
insights-inside-of = { $capacity } जगहों में से
insights-missed = अभी नहीं आए
insights-manual = बिना टिकट
insights-manual-small = कारण के साथ आने दिए
insights-refused = नामंज़ूर
insights-refused-small = प्रवेश पर स्कैन
insights-undone = पूर्ववत
insights-undone-small = स्कैन, कहीं और नहीं गिने
insights-percent = { $share } %
insights-report = रिपोर्ट PDF में
insights-came = जो आए
insights-not-come = जो नहीं आए
insights-csv = CSV
insights-table = तालिका में
insights-arrivals = आगमन, हर पाँच मिनट में
insights-arrivals-none = अभी कोई नहीं आया।
insights-most-label = सबसे ज़्यादा: { $most }, { $what }।
insights-peak-expected = सबसे ज़्यादा भीड़ लगभग { $at } बजे अपेक्षित।
insights-peak-passed = { $n ->
    [one] सबसे ज़्यादा { $at } बजे आए: पाँच मिनट में { $n }।
   *[other] सबसे ज़्यादा { $at } बजे आए: पाँच मिनट में { $n }।
}
insights-peak-unknown = इतने कम लोग आए हैं कि भीड़ का समय नहीं बताया जा सकता।
insights-types = टिकट के प्रकार के अनुसार
insights-areas = क्षेत्र
insights-itself = कार्यक्रम स्वयं
insights-hours = घंटे के अनुसार
insights-gates = द्वार के अनुसार
insights-nowhere = कोई द्वार सेट नहीं
insights-refusals = प्रवेश पर नामंज़ूर
insights-refused-none = किसी को मना नहीं किया गया।
insights-money = पैसा
insights-money-none = अभी कोई भुगतान नहीं हुआ।
insights-taxes = पैसे में कर
insights-untaxed = बिना कर
insights-sellers = किसने बेचा
insights-seller = { $person }, { $device }
insights-speed = प्रवेश पर गति
insights-speed-small = हर प्रवेश के सबसे व्यस्त चौथाई घंटे में।
insights-door = { $gate }, { $device }
insights-column-type = प्रकार
insights-column-issued = बिके
insights-column-admitted = आए
insights-column-inside = अंदर
insights-column-missed = नहीं आए
insights-column-from = कब से
insights-column-entries = अंदर
insights-column-exits = बाहर
insights-column-manual = बिना टिकट
insights-column-refused = नामंज़ूर
insights-column-hour = घंटा
insights-column-gate = द्वार
insights-column-area = क्षेत्र
insights-column-capacity = क्षमता
insights-column-reason = कारण
insights-column-scans = स्कैन
insights-column-method = भुगतान
insights-column-taken = लिया
insights-column-refunded = लौटाया
insights-column-rate = दर
insights-column-before_tax = कर बिना
insights-column-tax = कर
insights-column-gross = कर सहित
insights-column-net = बचा
insights-column-payments = भुगतान संख्या
insights-column-seller = कौन
insights-column-tickets = टिकट
insights-column-busiest = सबसे व्यस्त, कब से
insights-column-minute = प्रति मिनट
insights-column-seconds = बीच के सेकंड

incident-title = { $n ->
    [one] { $n } घटना
   *[other] { $n } घटनाएँ
}
incident-why = लैपटॉपों ने यह तब किया जब वे एक-दूसरे की ख़बर नहीं पा सकते थे। सब कुछ रखा गया है।
incident-entry = { $at } बजे { $device } पर
incident-entry-gate = { $at } बजे { $gate } पर, { $device } से
incident-seat = सीट { $seat } दो बार बिकी
incident-seat-both = पहले { $first }, फिर { $second } को बिकी। इनमें से एक को दूसरी सीट दें।
incident-both = पहले { $first }, फिर { $second }।
incident-cancelled = { $first } रद्द हुआ, और { $second } आने दिया गया।
incident-blocked = { $first } रोका गया, और { $second } आने दिया गया।
incident-quota = { $name }: { $quota } में से { $sold } बिके
incident-quota-seller = { $device }: { $sold }, जिनमें { $over } ज़्यादा
incident-quota-when = कोटे से ज़्यादा: पहला { $first }, आख़िरी { $second }। कुछ रद्द करें, या कोटा बढ़ाएँ।
incident-refund = { $taken } चुकाए गए, { $refunded } लौटाए गए
incident-refund-when = { $first } लौटाया गया और फिर { $second }: { $over } ज़्यादा। वापस माँगें।

devices-title = इस कार्यक्रम के लैपटॉप
devices-this = यह लैपटॉप
devices-dismissed = अलग किया गया
devices-unconfirmed = जुड़ा, अभी पुष्टि नहीं हुई
devices-continues = बैकअप से आगे चल रहा है
devices-forked = दो इतिहास
devices-silent = इसका अभी कुछ यहाँ नहीं है।
devices-heard = आख़िरी प्रविष्टि { $at }; कुल { $n }।
devices-refused = { $n ->
    [one] इसकी { $n } प्रविष्टि नहीं गिनी जाती।
   *[other] इसकी { $n } प्रविष्टियाँ नहीं गिनी जातीं।
}
devices-of-nobody = ऐसे नाम की प्रविष्टियाँ जो यहाँ काम नहीं करता: { $n }। वे केवल लैपटॉप के लिए गिनी जाती हैं।
devices-out = कार्यक्रम दूसरे लैपटॉप को दें
devices-out-why = ऐसी फ़ाइल बनाता है जिससे दूसरा लैपटॉप जुड़ता है: प्रवेश, काउंटर या आयोजक के रूप में। इसे स्टिक पर ले जाएँ।
devices-out-why-door = दूसरों के लिए ऐसी फ़ाइल बनाता है जिसमें वह सब है जो यह लैपटॉप जानता है।
devices-out-go = आगे दें
devices-out-go-door = फ़ाइल सहेजें
devices-in = फ़ाइल लें
devices-in-why = दूसरे लैपटॉप ने जो बेचा या स्कैन किया, वह यहाँ जुड़ जाता है। वही फ़ाइल दो बार लेने से कुछ नहीं बदलता।
devices-in-go = फ़ाइल लें
devices-dismiss = अलग करें
devices-dismiss-title = { $name } को अलग करें?
devices-dismiss-why = इसने अब तक जो दर्ज किया, वह रहता है। अब से यह जो दर्ज करे, वह नहीं गिना जाता, और यह वापस नहीं लिया जा सकता: लौटने के लिए इसे ख़ाली डेटा फ़ोल्डर चाहिए, और कार्यक्रम फिर से देना होगा।
devices-dismiss-from = कब से (वैकल्पिक)
devices-dismiss-from-hint = जैसे 2026-11-20 19:30। उसके बाद जो उसने दर्ज किया वह भी नहीं गिना जाता। ख़ाली: अब से।
devices-dismiss-done = { $name } अलग किया गया।

bundle-in-title = फ़ाइल लें
bundle-in-lead = वह फ़ाइल जो Entrada ने दूसरे लैपटॉप पर लिखी, और वह पासफ़्रेज़ जिससे वह सहेजी गई।
bundle-in-go = फ़ाइल लें
bundle-in-working = फ़ाइल ली जा रही है
bundle-file = फ़ाइल
bundle-passphrase = पासफ़्रेज़
bundle-passphrase-in = जिसने फ़ाइल दी, उनसे पूछें।
bundle-passphrase-out = दूसरे लैपटॉप वाले व्यक्ति को बताएँ; स्टिक पर कभी न लिखें।
bundle-joined = यह लैपटॉप “{ $event }” से इस रूप में जुड़ा: { $role }।
bundle-met = “{ $event }” में अब इस फ़ाइल का सब कुछ है।
bundle-counts = { $fresh } प्रविष्टियाँ नई थीं, { $known } पहले से यहाँ थीं।
bundle-refused = { $n ->
    [one] { $n } प्रविष्टि नहीं गिनी जाती:
   *[other] { $n } प्रविष्टियाँ नहीं गिनी जातीं:
}
bundle-open = कार्यक्रम पर जाएँ
bundle-out-title = कार्यक्रम दूसरे लैपटॉप को दें
bundle-out-lead = फ़ाइल में कार्यक्रम, उसके मेहमान और उसकी कुंजी हैं, पासफ़्रेज़ से बंद।
bundle-out-lead-door = फ़ाइल में कार्यक्रम के बारे में वह सब है जो यह लैपटॉप जानता है, पासफ़्रेज़ से बंद।
bundle-out-go = फ़ाइल सहेजें
bundle-role = दूसरा लैपटॉप बनेगा
bundle-role-door = स्कैन करता, खोजता और स्कैन पूर्ववत करता है। बेच, रद्द या निर्यात नहीं कर सकता।
bundle-role-desk = टिकट बेचता और बदलता है, और वह सब करता है जो प्रवेश करता है।
bundle-role-organiser = सब कुछ कर सकता है, लैपटॉप अलग भी कर सकता है।
bundle-role-parts = चुनें कि दूसरा लैपटॉप क्या है, भले ही वह पहले से जुड़ा हो: प्रवेश की फ़ाइल में न ई-मेल पते होते हैं, न ख़रीदार।
bundle-written = फ़ाइल तैयार है:
bundle-written-next = दूसरे लैपटॉप पर “फ़ाइल से जुड़ें” चुनें, या उसकी उपकरण स्क्रीन पर “फ़ाइल लें”।

settings-saved = सहेजा गया।
settings-section-laptop = यह लैपटॉप
settings-section-paper = काग़ज़
settings-section-door = प्रवेश
settings-section-files = फ़ाइलें
settings-section-safety = सुरक्षा
settings-section-about = Entrada के बारे में
settings-device = इस लैपटॉप का नाम
settings-device-usual = जैसा सिस्टम कहता है
settings-device-hint = यहाँ जो किया गया, उसके साथ दूसरे लैपटॉप इसे दिखाते हैं।
settings-language = भाषा
settings-language-system = सिस्टम जैसी
settings-theme = रंग
settings-theme-system = सिस्टम जैसे
settings-theme-light = हल्का
settings-theme-dark = गहरा
settings-printer = टिकटों का प्रिंटर
settings-printer-default = सिस्टम का सामान्य
settings-printer-usual = { $name } (सिस्टम का सामान्य)
settings-printer-none = इस सिस्टम में कोई प्रिंटर नहीं है। PDF सहेजना उसके बिना भी चलता है।
settings-printer-stopped = { $name } रुका हुआ है। { $why }
settings-copies = हर टिकट की प्रतियाँ
settings-page = काग़ज़ का आकार
settings-after = बिक्री के बाद
settings-after-print = छापें
settings-after-pdf = PDF सहेजें
settings-after-none = केवल दिखाएँ
settings-camera = कैमरा
settings-sound = प्रवेश पर ध्वनि
settings-guest-language = मेहमानों के लिए नामंज़ूरी की भाषा
settings-guest-language-hint = प्रवेश पर G कुंजी से मेहमान को बड़ा दिखाया जाने वाला वाक्य।
settings-guest-language-same = इस लैपटॉप की भाषा
settings-sound-hint = अंदर आएँ, देखें, पहले से अंदर और रुकें की ध्वनियाँ अलग हैं। सुनकर देखें:
settings-sound-admit = अंदर आएँ
settings-sound-attention = देखें
settings-sound-duplicate = पहले से अंदर
settings-sound-refuse = रुकें
settings-folder = फ़ाइलें कहाँ सहेजें
settings-folder-ask = हर बार पूछें
settings-folder-hint = यहाँ फ़ोल्डर हो तो फ़ाइलें बिना पूछे सहेजी जाती हैं; कोई कभी अधिलेखित नहीं होती।
settings-bom = CSV फ़ाइलें Excel के लिए चिह्नित करें
settings-bom-hint = तब Excel हिन्दी जैसे अक्षर सही पढ़ता है। दूसरे प्रोग्राम पहला अक्षर अजीब दिखा सकते हैं।
settings-backup = इस लैपटॉप का बैकअप
settings-backup-why = इस लैपटॉप का सब कुछ एक फ़ाइल में, पासफ़्रेज़ से बंद। टर्मिनल प्रोग्राम इसे वापस पढ़ता है: entrada restore FILE।
settings-backup-hint = इसके बिना बैकअप कोई नहीं खोल सकता।
settings-backup-go = बैकअप सहेजें
settings-verify = जर्नल जाँचें
settings-verify-why = हर हस्ताक्षर देखता है: क्या Entrada की जानकारी के बिना कुछ खोया या बदला है?
settings-verify-working = जाँच हो रही है…
settings-verify-good = { $n ->
    [one] सब ठीक है: { $n } प्रविष्टि जाँची गई।
   *[other] सब ठीक है: { $n } प्रविष्टियाँ जाँची गईं।
}
settings-verify-bad = { $n ->
    [one] { $n } बात ग़लत है:
   *[other] { $n } बातें ग़लत हैं:
}
settings-section-diagnosis = जाँच-जानकारी
diagnosis-why = जब कुछ काम न करे: इस लैपटॉप और इस प्रोग्राम के बारे में जो पता है, मदद करने वाले के लिए।
diagnosis-open = देखें
diagnosis-what = यहाँ किसी मेहमान, टिकट या व्यक्ति का नाम नहीं है। नाम और मान अंग्रेज़ी में हैं।
diagnosis-save = फ़ाइल में सहेजें…
diagnosis-program = प्रोग्राम
diagnosis-system = सिस्टम
diagnosis-clock = घड़ी
diagnosis-data = डेटा फ़ोल्डर
diagnosis-database = डेटाबेस
diagnosis-counts = हर तालिका की पंक्तियाँ
diagnosis-cameras = कैमरे
diagnosis-printers = प्रिंटर
diagnosis-errors = पिछली त्रुटियाँ
diagnosis-errors-none = कोई नहीं।
diagnosis-log = लॉग
about-version = संस्करण { $version }। डेटा फ़ोल्डर: { $folder }
about-licence = MIT लाइसेंस के अंतर्गत मुक्त सॉफ़्टवेयर।

pin-back = आख़िरी अंक मिटाएँ
pin-differ = दोनों PIN अलग हैं
pin-differ-next = दोनों जगह एक ही लिखें।

who-change = साइन इन करें, बदलें कि यहाँ कौन काम करता है, या साइन आउट करें
who-nobody = किसी ने साइन इन नहीं किया
who-title = यहाँ कौन काम करता है?
who-ask = यहाँ कौन काम करता है?
who-ask-why = अब से जो किया जाए, वह आपके नाम से होता है।
who-names = लोग
who-empty = अभी किसी का PIN नहीं है। आयोजक कार्यक्रम स्क्रीन पर लोगों को जोड़ते हैं।
who-pin = { $name } का PIN
who-in = साइन इन
who-out = { $name } को साइन आउट करें
who-now = साइन इन है
who-done = { $name } ने साइन इन किया।

lock-title = यह लैपटॉप लॉक करें
lock-why = जब तक कोई PIN न लिखे, यह लैपटॉप और कुछ नहीं करता। इस पर काम करने वाले फिर भी बताते हैं कि वे कौन हैं।
lock-to = फिर भी करता है
lock-to-door = प्रवेश
lock-to-sell = बिक्री
lock-to-both = बिक्री और प्रवेश
lock-go = लॉक करें
lock-undo = अनलॉक करें
lock-pin = इस लैपटॉप का PIN
lock-pin-new = इस लैपटॉप के लिए PIN, 4 से 12 अंक
lock-pin-again = वही दोबारा
lock-done = यह लैपटॉप लॉक है।
unlock-laptop-title = यह लैपटॉप अनलॉक करें
unlock-laptop-why = उसी PIN से जिससे इसे लॉक किया गया था।
unlock-laptop-done = यह लैपटॉप अनलॉक हुआ।

event-part-people = लोग
people-title = यहाँ कौन काम करता है
people-lead = अपने PIN से लोग बताते हैं कि कौन बेचता है और कौन प्रवेश पर खड़ा है। वे लैपटॉप के अधिकार से ज़्यादा कभी कुछ नहीं कर सकते।
people-empty = अभी कोई नहीं। लोगों के बिना सब कुछ लैपटॉप के नाम से होता है।
people-ask = हमेशा पूछें कि इस लैपटॉप पर कौन काम करता है
people-ask-hint = इसके बिना केवल लॉक किया हुआ लैपटॉप पूछता है।
person-name = नाम
person-role = अधिकार
person-role-organiser = आयोजक
person-role-desk = विक्रेता
person-role-door = प्रवेश
person-pin = PIN
person-pin-hint = 4 से 12 अंक
person-pin-keep = जैसा है
person-pin-yes = है
person-pin-no = नहीं: साइन इन नहीं कर सकते
person-add = जोड़ें
person-edit = { $name } बदलें
person-remove = { $name } को सूची से हटाएँ
person-saved = { $name } सहेजा गया।
person-saved-new-pin = { $name } सहेजा गया। ऊँची भूमिका के साथ नया PIN चाहिए।
person-removed = { $name } सूची से हट गया।

erase-open = इस व्यक्ति को भुलाएँ
erase-title = { $name } को भुलाएँ?
erase-goes = क्या जाता है
erase-goes-what = नाम, ई-मेल पता, टिप्पणी और प्रवेश पर दिए जवाब। इस लैपटॉप से तुरंत, दूसरों से अगली ख़बर मिलने पर। ऑर्डर का ख़रीदार भी, अगर वही व्यक्ति हो या उसने और कुछ न ख़रीदा हो।
erase-goes-order = ख़रीदार का नाम, ई-मेल पता और टिप्पणी। इस ऑर्डर के उसी नाम के टिकट भी, प्रवेश पर दिए जवाबों के साथ। इस लैपटॉप से तुरंत, दूसरों से अगली ख़बर मिलने पर।
erase-stays = क्या रहता है
erase-stays-what = टिकट अपनी संख्या, प्रकार और सीट के साथ, वह कब अंदर आया, और क्या भुगतान हुआ। गिनती सही रहती है, और टिकट से अब भी प्रवेश होता है। टिकट रोकने, रद्द करने या पैसे लौटाने के लिखे हुए कारण भी रहते हैं।
erase-files = पहले सहेजी गई फ़ाइलों में डेटा अब भी है: बैकअप, निर्यात, बंडल, छपी सूचियाँ। उन्हें मिटाएँ। यह पूर्ववत नहीं किया जा सकता।
erase-go = हमेशा के लिए भुलाएँ
erase-done = टिकट { $number }: इसका धारक भुला दिया गया।
erase-done-buyer = टिकट { $number }: इसका धारक और ख़रीदार भुला दिए गए।
erase-done-order = ऑर्डर { $number }: इसका ख़रीदार भुला दिया गया।
expired-done = { $name } को समाप्त हुए काफ़ी समय हो गया: इसके मेहमानों का व्यक्तिगत डेटा मिटा दिया गया।

error-bad_input-title = यह ठीक नहीं बैठता
error-bad_input-next = इसे ठीक करें और फिर कोशिश करें।
error-not_found-title = नहीं मिला
error-not_found-next = शायद यह अलग तरह से लिखा गया हो, या इस लैपटॉप पर न हो।
error-ambiguous-title = एक से ज़्यादा मेल खाते हैं
error-ambiguous-next = नाम और सटीक लिखें।
error-not_allowed-title = इस लैपटॉप पर नहीं
error-not_allowed-next = आयोजक आपको किसी और भूमिका के साथ कार्यक्रम दे सकते हैं।
error-sold_out-title = बिक गए
error-sold_out-next = कोई और प्रकार चुनें, या कार्यक्रम स्क्रीन पर इसकी संख्या बढ़ाएँ।
error-conflict-title = यह अभी नहीं हो सकता
error-conflict-next = देखें कि स्थिति क्या है और फिर कोशिश करें।
error-key_needed-title = कुंजी चाहिए
error-key_needed-next = चुनें कि वह कहाँ रहे।
error-key_unavailable-title = कुंजी नहीं मिल रही
error-key_unavailable-next = सिस्टम की कीरिंग खोलें, या कुंजी फ़ाइल वापस रखें, और फिर कोशिश करें।
error-passphrase_needed-title = बंद है
error-passphrase_needed-next = पासफ़्रेज़ लिखें।
error-wrong_passphrase-title = इससे नहीं खुलता
error-wrong_passphrase-next = बड़े अक्षर और कीबोर्ड लेआउट जाँचें।
error-sign_in_needed-title = यहाँ कौन काम करता है?
error-sign_in_needed-next = अपने PIN से साइन इन करें।
error-wrong_pin-title = ग़लत PIN
error-wrong_pin-next = फिर कोशिश करें।
error-locked-title = यह लैपटॉप लॉक है
error-locked-next = पहले इसे इसके PIN से अनलॉक करें।
error-bad_file-title = यह फ़ाइल इस्तेमाल नहीं हो सकती
error-bad_file-next = कोई दूसरी फ़ाइल चुनें।
error-import_problems-title = सूची में समस्याएँ हैं
error-import_problems-next = उन्हें फ़ाइल में ठीक करें और फिर कोशिश करें।
error-newer-title = नए Entrada से बना है
error-newer-next = इस लैपटॉप पर नया संस्करण इंस्टॉल करें।
error-damaged-title = डेटा ख़राब हो गया है
error-damaged-next = डेटा फ़ोल्डर की एक प्रति रखें, फिर अपना आख़िरी बैकअप वापस लाएँ।
error-busy-title = कोई दूसरी प्रति इस पर काम कर रही है
error-busy-next = एक क्षण रुकें, या दूसरी को बंद करें।
error-read_only-title = डेटा फ़ोल्डर में लिखा नहीं जा सकता
error-read_only-next = उसकी अनुमतियाँ जाँचें, या --data से दूसरा फ़ोल्डर चुनें।
error-disk_full-title = डिस्क भर गई है
error-disk_full-next = जगह बनाएँ; कुछ भी नहीं खोया है।
error-printing-title = छपाई नहीं हुई
error-printing-next = प्रिंटर देखें, फिर दोबारा छापें: कोई नया टिकट नहीं बनता।
error-camera-title = कैमरा नहीं चला
error-camera-next = उसे निकालें और फिर लगाएँ।
error-stopped-title = रोका गया
error-stopped-next = कुछ भी अधूरा नहीं छूटा।
error-internal-title = Entrada के अंदर कुछ गड़बड़ हुई
error-internal-next = फिर कोशिश करें। अगर बनी रहे, तो कृपया इस वाक्य के साथ सूचना दें।

## The dress rehearsal.

rehearsal-title = पूर्वाभ्यास
rehearsal-lead = प्रवेश खुलने से पहले: हर पंक्ति हरी होनी चाहिए। यहाँ आप जो करें, वह स्कैन के रूप में दर्ज नहीं होता।
rehearsal-again = फिर कोशिश करें
rehearsal-to-door = प्रवेश पर जाएँ
rehearsal-verdict-fine = तैयार। प्रवेश खुल सकता है।
rehearsal-verdict-wrong = अभी तैयार नहीं
rehearsal-verdict-open = लगभग तैयार: कुछ बातों के लिए आप चाहिए
rehearsal-wrong-count = { $n ->
    [one] { $n } बात ठीक करनी है
   *[other] { $n } बातें ठीक करनी हैं
}
rehearsal-open-count = { $n ->
    [one] { $n } बात आज़मानी बाक़ी है
   *[other] { $n } बातें आज़मानी बाक़ी हैं
}
rehearsal-state-fine = ठीक
rehearsal-state-look = देखें
rehearsal-state-wrong = ठीक करें
rehearsal-state-open = आज़माएँ
rehearsal-part-event = कार्यक्रम
rehearsal-part-clock = घड़ी
rehearsal-part-key = कुंजी
rehearsal-part-ticket = परीक्षण टिकट
rehearsal-part-list = मेहमान सूची
rehearsal-part-laptops = लैपटॉप
rehearsal-part-printer = प्रिंटर
rehearsal-part-disk = डिस्क
rehearsal-part-battery = बैटरी
rehearsal-part-camera = कैमरा
rehearsal-part-code = कोड पढ़ना
rehearsal-part-scanner = USB स्कैनर
rehearsal-part-sound = ध्वनि
rehearsal-part-page = छपाई
rehearsal-camera-starting = पहली तस्वीर की प्रतीक्षा…
rehearsal-camera-live = { $name } देख रहा है, { $width } × { $height }।
rehearsal-code-open = कोई भी टिकट कैमरे के सामने रखें।
rehearsal-code-read = { $ms } ms में पढ़ा और जवाब दिया: { $answer }
rehearsal-scanner-open = केवल अगर आपके पास हो: उससे इस आयोजन का कोई भी टिकट स्कैन करें।
rehearsal-scanner-plain = उसने टिकट पढ़ा और कुछ नहीं जोड़ता।
rehearsal-scanner-affix = उसने टिकट पढ़ा। वह हर कोड से पहले “{ $before }” और बाद में “{ $after }” लगाता है: अब से वह हटाया जाएगा।
rehearsal-scanner-keys = वह इस लैपटॉप से दूसरे कीबोर्ड पर सेट है। इससे कोई हानि नहीं।
rehearsal-sound-open = प्रवेश की ध्वनि बजाएँ और सुनें।
rehearsal-sound-play = बजाएँ
rehearsal-sound-heard = क्या आपने सुना?
rehearsal-sound-fine = आपने सुना।
rehearsal-sound-wrong = आपने नहीं सुना।
rehearsal-sound-mend = आवाज़ बढ़ाएँ, सिस्टम की सेटिंग्स में सही स्पीकर चुनें, और सेटिंग्स में ध्वनि की अनुमति दें।
rehearsal-page-open = ऐसा पन्ना छापें जो टिकट जैसा दिखे और किसी को अंदर न आने दे।
rehearsal-page-print = छापें
rehearsal-page-sent = { $printer } को भेजा गया। क्या साफ़ पन्ना निकला?
rehearsal-page-fine = पन्ना अच्छा निकला।
rehearsal-page-wrong = पन्ना अच्छा नहीं निकला।
rehearsal-page-mend = काग़ज़, स्याही और केबल देखें, सेटिंग्स में प्रिंटर चुनें, और फिर छापें।
rehearsal-speed = तस्वीर पढ़ने में { $p50 } ms लगते हैं, लगभग हमेशा { $p95 } ms से कम।
rehearsal-settings = बेहतर पढ़ने के लिए कैमरे पर सेट किया गया: { $settings }

## The mail server.

settings-section-mail = ई-मेल
settings-mail-lead = टिकट आपके अपने मेल सर्वर से जाते हैं। पासवर्ड इस लैपटॉप पर एन्क्रिप्ट करके रखा जाता है।
settings-mail-host = मेल सर्वर
settings-mail-port = पोर्ट
settings-mail-security = एन्क्रिप्शन
settings-mail-security-tls = TLS
settings-mail-security-start_tls = STARTTLS
settings-mail-security-open = कोई नहीं
settings-mail-user = उपयोगकर्ता नाम
settings-mail-password = पासवर्ड
settings-mail-password-hint = कई प्रदाता इसके लिए बना ऐप पासवर्ड चाहते हैं। जो सेट है उसे रखने के लिए ख़ाली छोड़ें; सर्वर, पोर्ट, एन्क्रिप्शन या उपयोगकर्ता नाम बदलने पर उसे फिर लिखना होगा।
settings-mail-from = भेजने वाले का पता
settings-mail-from-name = भेजने वाले का नाम
settings-mail-save = सहेजें
settings-mail-saved = मेल सर्वर सहेजा गया।
settings-mail-saved-without-password = मेल सर्वर सहेजा गया। पासवर्ड नहीं रखा गया, क्योंकि वह दूसरी सेटिंग्स के लिए था: उसे फिर लिखें।
settings-mail-test = परीक्षण पत्र किसे भेजें
settings-mail-test-go = भेजें
settings-mail-tested = सर्वर ने पत्र ले लिया। देखें कि वह पहुँचता है या नहीं।

error-mail-title = मेल नहीं भेजा गया
error-mail-next = सेटिंग्स में मेल सर्वर जाँचें और फिर कोशिश करें।
error-sheets-title = Google Sheets ने इसे नहीं लिया
error-sheets-next = फिर कोशिश करें; जो बाकी है वह खोएगा नहीं।

## Google शीट।

clip-go = कॉपी करें
clip-done = कॉपी हो गया।
clip-by-hand = यह चुना हुआ है: कॉपी करने के लिए Ctrl+C दबाएँ।

sheet-title = Google शीट
sheet-lead = “{ $event }” के मेहमान और स्कैन ऐसी Google शीट में दिखाता है जिसे आप साझा कर सकते हैं।
sheet-point-own = वहाँ जैसे चाहें क्रम बदलें, छाँटें, रंगें और कॉलम जोड़ें: हर पंक्ति फिर मिल जाती है।
sheet-point-wait = यहाँ कोई कभी उसकी राह नहीं देखता। नेटवर्क न हो तो नई बातें बाद में अपने आप जाती हैं।
sheet-point-edit = जो वहाँ नाम, ई-मेल, सीट या टिप्पणी बदलता है, वह प्रस्ताव रखता है; आप मानें या न मानें।
sheet-connect = शीट जोड़ें
sheet-guide = इसे कैसे तैयार करें
sheet-nameless = स्प्रेडशीट
sheet-by-person = { $account } के साइन-इन से
sheet-by-service_account = सेवा खाते { $account } से
sheet-by-somebody = Google के साइन-इन से
sheet-open = शीट खोलें
sheet-flush = अभी भेजें
sheet-test = कनेक्शन जाँचें
sheet-testing = कोशिश हो रही है…
sheet-test-same = अभी जाँचा: अब भी वैसा ही है।
sheet-test-fine = सब ठीक है: शीट तक पहुँचा और उसमें लिखा जा सकता है।
sheet-columns = कॉलम
sheet-disconnect = अलग करें
sheet-last = आख़िरी बार सही मिली: { $at }
sheet-detail = विस्तार से: { $detail }
sheet-sign-in-again = फिर साइन इन करें
sheet-connect-again = फिर जोड़ें
sheet-this-account = यह खाता

sheet-current = ताज़ा है
sheet-needs = आपकी ज़रूरत है
sheet-sending = { $n ->
    [one] { $n } बदलाव जा रहा है…
   *[other] { $n } बदलाव जा रहे हैं…
}
sheet-waiting = { $n ->
    [one] { $n } बाक़ी है
   *[other] { $n } बाक़ी हैं
}
sheet-waiting-in = { $n ->
    [one] { $n } बाक़ी है, अगली कोशिश { $s } से॰ में
   *[other] { $n } बाक़ी हैं, अगली कोशिश { $s } से॰ में
}
sheet-trying = कोशिश हो रही है…
sheet-trying-in = अगली कोशिश { $s } से॰ में
sheet-aloud-up_to_date = Google शीट ताज़ा है।
sheet-aloud-waiting = Google शीट के लिए बदलाव बाक़ी हैं।
sheet-aloud-needs_person = Google शीट को आपकी ज़रूरत है: सेटिंग्स में देखें।
sheet-proposals = { $n ->
    [one] { $n } बदलाव देखना है
   *[other] { $n } बदलाव देखने हैं
}
sheet-changes = देखने के लिए बदलाव

sheet-connect-title = Google शीट जोड़ें
sheet-way = कैसे जोड़ें
sheet-way-person = Google से साइन इन
sheet-way-service_account = सेवा खाता
sheet-person-lead = आप अपने ब्राउज़र में साइन इन करते हैं, और Entrada आपके Google Drive में नई स्प्रेडशीट बनाता है। वह आपकी कोई और फ़ाइल नहीं देखता।
sheet-client-needed = Google उन प्रोग्रामों को आने देता है जिनके पास क्लाइंट आईडी है। उसे बनाने में एक बार दस मिनट लगते हैं; वह आपके सब लैपटॉपों पर चलती है।
sheet-client-own = क्लाइंट आईडी
sheet-client-built-in = जैसी है वैसी रहने दें, जब तक आपके पास अपनी कोई और न हो।
sheet-client-id = क्लाइंट आईडी
sheet-client-secret = क्लाइंट सीक्रेट
sheet-client-secret-hint = इस लैपटॉप पर एन्क्रिप्ट करके रखा जाता है।
sheet-client-secret-keep = जो सेट है उसे रखने के लिए ख़ाली छोड़ें।
sheet-sign-in = Google से साइन इन करें
sheet-sign-in-waiting = ब्राउज़र में आपकी राह देखी जा रही है…
sheet-sign-in-address = साइन-इन का पता
sheet-sign-in-address-hint = कोई ब्राउज़र नहीं खुला? इसे इसी लैपटॉप के किसी ब्राउज़र में कॉपी करें।
sheet-service-lead = उन लैपटॉपों के लिए जहाँ कोई साइन इन नहीं करता: Entrada एक कुंजी फ़ाइल और ऐसी स्प्रेडशीट लेता है जिसे आपने उसके खाते से साझा किया है।
sheet-key = कुंजी फ़ाइल
sheet-account = शीट इस पते से साझा करें
sheet-account-hint = शीट में “शेयर करें” दबाएँ, इसे चिपकाएँ और “एडिटर” चुनें।
sheet-address = शीट का पता
sheet-address-hint = शीट खुली हो तब ब्राउज़र से कॉपी करें।
sheet-connected = शीट जुड़ गई। वह अपने आप भरती है।

sheet-columns-title = शीट के कॉलम
sheet-columns-lead = जो कॉलम आप हटाते हैं वह शीट में रहता है, पर ताज़ा नहीं किया जाता। शीर्षक शीट में बदले जा सकते हैं।
sheet-columns-saved = कॉलम सहेजे गए।
sheet-column-number = संख्या
sheet-column-name = नाम
sheet-column-email = ई-मेल
sheet-column-type = प्रकार
sheet-column-seat = सीट
sheet-column-note = प्रवेश के लिए टिप्पणी
sheet-column-state = स्थिति
sheet-column-paid = भुगतान
sheet-column-price = क़ीमत
sheet-column-order = ऑर्डर
sheet-column-issued = जारी
sheet-column-valid_from = मान्य, कब से
sheet-column-valid_until = मान्य, कब तक
sheet-column-entered = अंदर आए
sheet-column-inside = अभी अंदर
sheet-column-entries = कितनी बार आए
sheet-column-gate = द्वार
sheet-column-device = लैपटॉप

sheet-disconnect-title = शीट अलग करें?
sheet-disconnect-stays = स्प्रेडशीट Google पर जैसी है वैसी रहती है। बस इस लैपटॉप से उसे और ख़बर नहीं मिलती।
sheet-disconnect-goes = यह लैपटॉप भूल जाता है कि उस तक कैसे पहुँचें: आगे बढ़ने के लिए फिर जोड़ें।
sheet-disconnected = शीट अलग हो गई।

sheet-trouble-offline = Google तक नहीं पहुँचा जा सकता।
sheet-trouble-offline-next = कुछ नहीं खोया: जो बाक़ी है, नेटवर्क आते ही अपने आप जाता है।
sheet-trouble-portal = Google की जगह किसी और ने जवाब दिया, शायद नेटवर्क के लॉगिन पेज ने।
sheet-trouble-portal-next = ब्राउज़र में कोई भी पेज खोलें और नेटवर्क में साइन इन करें।
sheet-trouble-quota = Google थोड़ा रुकने को कहता है।
sheet-trouble-quota-next = एक मिनट में बहुत ज़्यादा पूछा गया। यह अपने आप आगे बढ़ता है।
sheet-trouble-google = Google में ही गड़बड़ है।
sheet-trouble-google-next = कुछ नहीं खोया: अपने आप फिर कोशिश होती है।
sheet-trouble-answer = Google का जवाब पूरा नहीं पहुँचा।
sheet-trouble-answer-next = कुछ नहीं खोया: अपने आप फिर कोशिश होती है।
sheet-trouble-not_shared = शीट साझा नहीं की गई है।
sheet-trouble-not_shared-next = शीट खोलें, “शेयर करें” दबाएँ और { $account } को एडिटर के रूप में जोड़ें।
sheet-trouble-not_found = स्प्रेडशीट वहाँ नहीं है।
sheet-trouble-not_found-next = वह मिटाई गई, या यह खाता उसे नहीं देख सकता। Google के ट्रैश में देखें, या कोई और जोड़ें।
sheet-trouble-scope = साइन-इन Entrada को शीट लिखने नहीं देता।
sheet-trouble-scope-next = फिर साइन इन करें, और Google Drive फ़ाइलों वाले ख़ाने पर निशान रहने दें।
sheet-trouble-sign_in_again = Google का साइन-इन अब नहीं चलता।
sheet-trouble-sign_in_again-next = वह वापस लिया गया या ख़त्म हो गया। फिर साइन इन करें।
sheet-trouble-client = Google यह क्लाइंट आईडी नहीं जानता।
sheet-trouble-client-next = क्लाइंट आईडी और उसका सीक्रेट जाँचें।
sheet-trouble-key = Google यह कुंजी नहीं मानता।
sheet-trouble-key-next = सेवा खाते के लिए नई कुंजी बनाएँ और उससे जोड़ें।
sheet-trouble-clock = इस लैपटॉप की घड़ी ग़लत है।
sheet-trouble-clock-next = तारीख़ और समय ठीक करें, फिर भेजें।
sheet-trouble-api_off = Google Sheets API बंद है।
sheet-trouble-api_off-next = Google पर अपने प्रोजेक्ट में उसे चालू करें: मार्गदर्शिका वहाँ ले जाती है।
sheet-trouble-protected = शीट का एक हिस्सा सुरक्षित है।
sheet-trouble-protected-next = Entrada के कॉलमों से सुरक्षा हटाएँ, या { $account } को उन्हें बदलने दें।
sheet-trouble-not_a_sheet = यह किसी और तरह की फ़ाइल है, जैसे Excel।
sheet-trouble-not_a_sheet-next = उसे Google Sheets में खोलें, “फ़ाइल”, “Google Sheets के रूप में सेव करें” चुनें, और उसे जोड़ें।
sheet-trouble-too_large = स्प्रेडशीट भर गई है।
sheet-trouble-too_large-next = उसमें एक करोड़ सेल हैं। जो टैब किसी को नहीं चाहिए उन्हें मिटाएँ, या नई जोड़ें।
sheet-trouble-request = Google नहीं समझा कि Entrada ने क्या माँगा।
sheet-trouble-request-next = कृपया हमें बताएँ। टिकट सुरक्षित हैं।
sheet-trouble-data = इस लैपटॉप का डेटा नहीं पढ़ा जा सका।
sheet-trouble-data-next = “सुरक्षा” में जर्नल जाँचें।

proposals-title = शीट में बदला गया
proposals-lead = किसी ने यह Google शीट में लिखा। आपके मानने पर ही यह गिना जाता है; जो न माना जाए उस पर फिर लिख दिया जाता है।
proposals-none = देखने को कुछ नहीं।
proposals-now = { $field } अभी
proposals-wanted = चाहा गया
proposals-empty = ख़ाली
proposals-accept = मानें
proposals-accept-one = मानें: { $who }, { $field }
proposals-decline = न मानें
proposals-decline-one = न मानें: { $who }, { $field }
proposals-accept-all = { $n ->
    [one] इसे मानें
   *[other] सभी { $n } मानें
}
proposals-accepted = { $n ->
    [one] { $n } बदलाव माना गया।
   *[other] { $n } बदलाव माने गए।
}

guide-title = Google पर तैयार करना
guide-open = खोलें
guide-person = आपके और आपके सब लैपटॉपों के लिए एक बार, क़रीब दस मिनट। Google इसके पैसे नहीं लेता।
guide-person-step-1 = प्रोजेक्ट बनाएँ
guide-person-step-1-how = Google Cloud कंसोल में, किसी भी नाम से।
guide-person-step-2 = Google Sheets API चालू करें
guide-person-step-2-how = पेज के ऊपर अपना प्रोजेक्ट चुनें, फिर “चालू करें” दबाएँ।
guide-person-step-3 = सहमति पेज तैयार करें
guide-person-step-3-how = एक नाम, आपका ई-मेल पता, ऑडियंस “बाहरी”। फिर “ऑडियंस” में “ऐप्लिकेशन पब्लिश करें” दबाएँ: जाँच के दौरान किया गया साइन-इन सात दिन में ख़त्म होता है।
guide-person-step-4 = क्लाइंट बनाएँ
guide-person-step-4-how = “क्लाइंट बनाएँ” दबाएँ और प्रकार “डेस्कटॉप ऐप्लिकेशन” चुनें। Google क्लाइंट आईडी और सीक्रेट दिखाता है।
guide-person-step-5 = साइन इन करें
guide-person-step-5-how = यह पेज बंद करें, दोनों को उनके ख़ानों में चिपकाएँ और साइन इन करें। Google Drive फ़ाइलों वाले ख़ाने पर निशान रहने दें।
guide-service_account = उन लैपटॉपों के लिए जहाँ कोई साइन इन नहीं करता। जिसके पास कुंजी फ़ाइल है, वह उसके खाते से साझा हर शीट बदल सकता है।
guide-service_account-step-1 = प्रोजेक्ट बनाएँ
guide-service_account-step-1-how = Google Cloud कंसोल में, किसी भी नाम से।
guide-service_account-step-2 = Google Sheets API चालू करें
guide-service_account-step-2-how = पेज के ऊपर अपना प्रोजेक्ट चुनें, फिर “चालू करें” दबाएँ।
guide-service_account-step-3 = सेवा खाता बनाएँ
guide-service_account-step-3-how = किसी भी नाम से। उसे कोई भूमिका नहीं चाहिए।
guide-service_account-step-4 = कुंजी बनाएँ
guide-service_account-step-4-how = खाता खोलें, फिर “कुंजियाँ”, “कुंजी जोड़ें”, “नई कुंजी बनाएँ”, JSON। एक फ़ाइल इस लैपटॉप पर सहेजी जाती है। आपका संगठन कुंजियों की अनुमति न दे तो Google से साइन इन करें।
guide-service_account-step-5 = स्प्रेडशीट साझा करें
guide-service_account-step-5-how = नई बनाएँ या जो है वही लें। “शेयर करें” दबाएँ, सेवा खाते का पता जोड़ें और “एडिटर” चुनें।
guide-service_account-step-6 = जोड़ें
guide-service_account-step-6-how = यह पेज बंद करें, कुंजी फ़ाइल चुनें और शीट का पता चिपकाएँ। Entrada कुंजी को एन्क्रिप्ट करके रखता है; फ़ाइल बाद में मिटा दें।
