### Rust के वाक्य, हिन्दी में (Hindi). पहचान, चर और व्याख्या en.ftl में हैं; खिड़की के शब्द `ui/words` में।

## Times.

month = { $month ->
    [1] जन॰
    [2] फ़र॰
    [3] मार्च
    [4] अप्रैल
    [5] मई
    [6] जून
    [7] जुल॰
    [8] अग॰
    [9] सित॰
    [10] अक्टू॰
    [11] नव॰
   *[12] दिस॰
}
weekday = { $weekday ->
    [1] सोम
    [2] मंगल
    [3] बुध
    [4] गुरु
    [5] शुक्र
    [6] शनि
   *[7] रवि
}
moment-day = { $span ->
    [other] { $day } { month } { $year }
   *[year] { $day } { month }
}
moment-at = { $span ->
    [today] { $time } बजे
   *[other] { moment-day } को { $time } बजे
}
moment-since = { $span ->
    [today] { $time } बजे से
   *[other] { moment-day }, { $time } बजे से
}
moment-from = { $span ->
    [today] { $time } बजे से
   *[other] { moment-day }, { $time } बजे से
}
moment-until = { $span ->
    [today] { $time } बजे तक
   *[other] { moment-day }, { $time } बजे तक
}
wait = { $minutes ->
    [one] { $minutes } मिनट में
   *[other] { $minutes } मिनट में
}

## To the staff at the door.

door-malformed = यह Entrada का टिकट नहीं है।
door-malformed-signs = टिकट नंबर में { $of } अक्षर और अंक होते हैं, इसमें { $signs } हैं। कृपया फिर देखें।
door-forged = असली नहीं: यह कोड इस लैपटॉप के किसी कार्यक्रम के लिए नहीं बना था।
door-wrong_event = किसी और कार्यक्रम का टिकट।
door-wrong_event-named = किसी और कार्यक्रम का टिकट: { $event }।
door-unknown = इस कार्यक्रम में ऐसा कोई टिकट नहीं है।
door-unknown-unheard = इस लैपटॉप पर नहीं है, और दूसरे लैपटॉपों से अब तक कुछ नहीं आया।
door-unknown-heard = इस लैपटॉप पर नहीं है; दूसरे लैपटॉपों से आख़िरी ख़बर { $at } आई थी।
door-replaced = बदला गया: इस टिकट का नया कोड बन चुका है। वही माँगें।
door-cancelled = यह टिकट रद्द हो चुका है।
door-cancelled-why = रद्द: { $why }
door-blocked = आयोजक ने रोक रखा है।
door-blocked-why = रोका गया: { $why }
door-unpaid = भुगतान नहीं हुआ। काउंटर पर भेजें।
door-unpaid-asked = भुगतान नहीं हुआ। अंदर जाने देना है या नहीं, आप तय करें।
door-unpaid-due = भुगतान नहीं हुआ, { $due } बाक़ी। काउंटर पर भेजें।
door-unpaid-ask = भुगतान अभी बाक़ी: { $due }।
door-unpaid-late = समय पर भुगतान नहीं हुआ: जगह { $until } ही रखी थी। काउंटर पर भेजें।
door-unpaid-back = पैसे लौटा दिए गए: अब टिकट नहीं है। काउंटर पर भेजें।
door-not_yet_valid = अभी मान्य नहीं।
door-not_yet_valid-later = अभी मान्य नहीं: { $from } मान्य होगा।
door-not_yet_valid-soon = अभी मान्य नहीं: { $from } मान्य होगा, { wait }।
door-expired = अब मान्य नहीं।
door-expired-past = अब मान्य नहीं: { $until } था।
door-doors_closed = प्रवेश बंद है।
door-doors_closed-later = प्रवेश { $at } खुलेगा।
door-doors_closed-soon = प्रवेश { $at } खुलेगा, { wait }।
door-doors_closed-past = प्रवेश { $at } बंद हो गया।
door-wrong_gate = ग़लत द्वार।
door-wrong_gate-gates = ग़लत द्वार: यह टिकट { $gates } के लिए है।
door-wrong_gate-which = यह कौन-सा द्वार है? यह टिकट { $gates } के लिए है।
door-already_in = पहले से अंदर।
door-already_in-just = { $seconds ->
    [0] अभी-अभी अंदर आए।
    [one] अभी-अभी अंदर आए, { $seconds } सेकंड पहले।
   *[other] अभी-अभी अंदर आए, { $seconds } सेकंड पहले।
}
door-already_in-used = पहले ही इस्तेमाल हुआ: प्रवेश { $at }। यह टिकट एक ही बार के लिए है।
door-already_in-since = { $where ->
    [both] { $since } अंदर, द्वार { $gate }, { $device } पर।
    [gate] { $since } अंदर, द्वार { $gate }।
    [device] { $since } अंदर, { $device } पर।
   *[neither] { $since } अंदर।
}
door-already_in-all_used = { $entries ->
    [one] एकमात्र प्रवेश { $at } हो चुका है।
   *[other] सभी { $entries } प्रवेश हो चुके हैं, आख़िरी { $at }।
}
door-already_in-today_used = { $entries ->
    [one] आज { $at } प्रवेश हो चुका है।
   *[other] आज के सभी { $entries } प्रवेश हो चुके हैं, आख़िरी { $at }।
}
door-not_yet_valid-area = पहले { $place } से अंदर आना होगा।
door-not_yet_valid-type = पहले उसी ऑर्डर का टिकट “{ $type }” अंदर आना चाहिए।
door-not_yet_valid-never = इस समय मान्य नहीं, और बाद में भी नहीं।
door-not_yet_valid-rule = इस टिकट के प्रकार में ऐसा नियम है जिसे Entrada का यह संस्करण नहीं जानता। Entrada अपडेट करें या आयोजक से पूछें।
door-expired-last = { $again ->
    [soon] आख़िरी प्रवेश: { $at }। फिर प्रवेश: { $from }, { wait }।
    [later] आख़िरी प्रवेश: { $at }। फिर प्रवेश: { $from }।
   *[never] आख़िरी प्रवेश: { $at }।
}
door-already_in-days_used = { $days ->
    [one] इसका एकमात्र दिन इस्तेमाल हो चुका है, आख़िरी बार { $at }।
   *[other] इसके सभी { $days } दिन इस्तेमाल हो चुके हैं, आख़िरी बार { $at }।
}
door-already_in-stay = { $again ->
    [soon] लौटने का समय बीत गया: { $until } था। फिर प्रवेश: { $from }, { wait }।
    [later] लौटने का समय बीत गया: { $until } था। फिर प्रवेश: { $from }।
   *[never] लौटने का समय बीत गया: { $until } था।
}
door-already_in-apart = { $again ->
    [soon] प्रवेश हुआ: { $at }। फिर प्रवेश: { $from }, { wait }।
    [later] प्रवेश हुआ: { $at }। फिर प्रवेश: { $from }।
   *[never] प्रवेश हुआ: { $at }, और अब नहीं होगा।
}
door-full = भर गया।
door-full-count = { $capacity ->
    [one] भर गया: { $capacity } व्यक्ति अंदर है।
   *[other] भर गया: { $capacity } लोग अंदर हैं।
}
door-reissued = यह टिकट फिर जारी हुआ है। इसका नंबर पुराने काग़ज़ पर भी है: नया कोड दिखाने को कहें।
door-reissued-to = { $at } { $name } के लिए फिर जारी हुआ। नंबर पुराने काग़ज़ पर भी है: केवल { $name } को आने दें।
door-reissued-when = { $at } फिर जारी हुआ। नंबर पुराने काग़ज़ पर भी है: केवल उसी को आने दें जिसे नया मिला।
door-order = यह ऑर्डर का नंबर है। इसका कौन-सा टिकट यहाँ है?
door-order-too_few = इस ऑर्डर के अभी { $may } अंदर आ सकते हैं, { $wanted } नहीं।
door-question = पहले कुछ पूछना है।
door-admitted = स्वागत है।
door-unlisted = स्वागत है। असली है, पर इस लैपटॉप की सूची में नहीं।
door-manual = स्वागत है। बिना टिकट प्रवेश दिया गया।
door-manual-out = फिर मिलेंगे। बिना टिकट बाहर जाने दिया गया।
door-exited = फिर मिलेंगे।
door-other = प्रवेश नहीं।

## To the guest.

guest-malformed = हम इसे टिकट के रूप में नहीं पढ़ पा रहे हैं।
guest-malformed-signs = आपका नंबर अधूरा लगता है। कृपया अपना टिकट फिर दिखाएँ।
guest-forged = हम इस टिकट को नहीं पहचान पा रहे हैं। कृपया हमारे कर्मचारियों से बात करें।
guest-wrong_event = यह टिकट किसी और कार्यक्रम का है।
guest-wrong_event-named = यह टिकट किसी और कार्यक्रम का है: { $event }।
guest-unknown = हमें यह टिकट नहीं मिल रहा है। कृपया हमारे कर्मचारियों से बात करें।
guest-replaced = इसकी जगह नया टिकट बन चुका है। कृपया नया टिकट दिखाएँ।
guest-cancelled = यह टिकट रद्द हो चुका है। कृपया काउंटर पर पूछें।
guest-blocked = यह टिकट रोका गया है। कृपया काउंटर पर पूछें।
guest-unpaid = इस टिकट का भुगतान अभी नहीं हुआ है। कृपया काउंटर पर भुगतान करें।
guest-unpaid-ask = इस टिकट का भुगतान अभी नहीं हुआ है: { $due }।
guest-unpaid-late = इस ऑर्डर का भुगतान समय पर नहीं हुआ। कृपया काउंटर पर पूछें।
guest-unpaid-back = इस टिकट के पैसे लौटा दिए गए हैं। कृपया काउंटर पर पूछें।
guest-not_yet_valid = यह टिकट अभी मान्य नहीं है।
guest-not_yet_valid-later = यह टिकट { $from } मान्य है।
guest-not_yet_valid-soon = यह टिकट { $from } मान्य है, { wait }।
guest-expired = यह टिकट अब मान्य नहीं है।
guest-expired-past = यह टिकट { $until } मान्य था।
guest-doors_closed = प्रवेश बंद है।
guest-doors_closed-later = प्रवेश { $at } खुलेगा।
guest-doors_closed-soon = प्रवेश { $at } खुलेगा, { wait }।
guest-doors_closed-past = प्रवेश { $at } बंद हो गया।
guest-wrong_gate = कृपया दूसरे द्वार से आएँ।
guest-wrong_gate-gates = कृपया इस द्वार से आएँ: { $gates }।
guest-wrong_gate-which = कृपया एक पल रुकिए।
guest-already_in = यह टिकट पहले ही इस्तेमाल हो चुका है।
guest-already_in-since = यह टिकट { $at } इस्तेमाल हो चुका है।
guest-already_in-all_used = इस टिकट के सभी प्रवेश हो चुके हैं, आख़िरी { $at }।
guest-already_in-today_used = यह टिकट आज इस्तेमाल हो चुका है, आख़िरी बार { $at }।
guest-not_yet_valid-area = कृपया पहले { $place } जाएँ।
guest-not_yet_valid-type = कृपया पहले अपना टिकट “{ $type }” दिखाएँ।
guest-not_yet_valid-never = यह टिकट इस समय मान्य नहीं है।
guest-not_yet_valid-rule = हम यह टिकट यहाँ नहीं जाँच सकते। कृपया हमारे कर्मचारियों से बात करें।
guest-expired-last = { $again ->
    [soon] आख़िरी प्रवेश: { $at }। कृपया फिर आएँ: { $from }, { wait }।
    [later] आख़िरी प्रवेश: { $at }। कृपया फिर आएँ: { $from }।
   *[never] आख़िरी प्रवेश: { $at }।
}
guest-already_in-days_used = इस टिकट के सभी दिन इस्तेमाल हो चुके हैं, आख़िरी { $at }।
guest-already_in-stay = { $again ->
    [soon] आप { $until } लौट सकते थे। यह टिकट फिर { $from } मान्य है, { wait }।
    [later] आप { $until } लौट सकते थे। यह टिकट फिर { $from } मान्य है।
   *[never] आप { $until } लौट सकते थे।
}
guest-already_in-apart = { $again ->
    [soon] यह टिकट { $at } इस्तेमाल हुआ। यह फिर { $from } मान्य है, { wait }।
    [later] यह टिकट { $at } इस्तेमाल हुआ। यह फिर { $from } मान्य है।
   *[never] यह टिकट { $at } इस्तेमाल हो चुका है।
}
guest-full = अंदर जगह नहीं है। कृपया थोड़ा रुकें।
guest-reissued = यह टिकट फिर जारी हुआ है। कृपया नया कोड दिखाएँ।
guest-order = कृपया एक क्षण रुकें: हम आपके टिकट खोज रहे हैं।
guest-question = कृपया एक क्षण रुकें: हमें कुछ पूछना है।
guest-admitted = स्वागत है!
guest-unlisted = स्वागत है!
guest-manual = स्वागत है!
guest-exited = फिर मिलेंगे!
guest-other = इस टिकट से हम आपको अंदर नहीं आने दे सकते। कृपया हमारे कर्मचारियों से बात करें।

## On paper.

caption-seat = सीट
caption-price = मूल्य
caption-price-taxed = मूल्य, { $rate } % कर सहित
caption-number = संख्या
caption-holder = नाम
paper-moment = { weekday }, { $day } { month } { $year }, { $time }
paper-moment-elsewhere = { $moment } ({ $zone })
letters-missing = इस लैपटॉप के किसी फ़ॉन्ट में ये अक्षर नहीं हैं: { $letters }। काग़ज़ पर हर एक की जगह प्रश्नचिह्न होगा।
paper-valid-between = मान्य: { $from } से { $until } तक
paper-valid-from = मान्य: { $from } से
paper-valid-until = मान्य: { $until } तक

## The evening's report and the guest list.

report-title = { $event }: कैसा रहा
report-written = { $at } को { $device } पर लिखा गया
report-written-by = { $at } को { $person } ने { $device } पर लिखा
report-sold = बिके
report-cancelled = रद्द
report-come = आए
report-missed = नहीं आए
report-expired = { $count } की अवधि समाप्त
report-inside = अंदर
report-manual = बिना टिकट
report-undone = वापस लिए गए स्कैन
report-refused = नामंज़ूर स्कैन
report-of = { $count } में से
report-arrivals = हर पाँच मिनट में आने वाले
report-peak-passed = सबसे ज़्यादा { $at } बजे आए: पाँच मिनट में { $count }।
report-peak-expected = सबसे ज़्यादा भीड़ लगभग { $at } बजे अपेक्षित।
report-areas = क्षेत्र
report-types = टिकट के प्रकार के अनुसार
report-gates = द्वार के अनुसार
report-refusals = कारण के अनुसार नामंज़ूर
report-sellers = विक्रेता के अनुसार
report-money = पैसा
report-speed = प्रवेश पर गति
report-incidents = घटनाएँ
report-cash = नक़द गिनती
report-area = क्षेत्र
report-itself = कार्यक्रम स्वयं
report-capacity = क्षमता
report-hour = घंटा
report-entries = अंदर
report-exits = बाहर
report-type = प्रकार
report-gate = द्वार
report-nowhere = कोई द्वार नहीं बताया
report-reason = कारण
report-scans = स्कैन
report-seller = कौन
report-device = लैपटॉप
report-tickets = टिकट
report-method = भुगतान
report-taken = लिया
report-refunded = लौटाया
report-net = बचा
report-payments = भुगतान संख्या
report-taxes = पैसे में कर
report-rate = दर
report-without-tax = कर बिना
report-tax = कर
report-gross = कर सहित
report-untaxed = बिना
report-busiest = सबसे व्यस्त समय
report-per-minute = प्रति मिनट स्कैन
report-seconds = बीच के सेकंड
report-first = पहले
report-second = फिर
report-quota = { $name }: { $quota } में से { $sold } बिके
report-refund = { $taken } चुकाए गए, { $refunded } लौटाए गए
receipt-title = रसीद { $order }
receipt-for = { $buyer } के लिए
receipt-sold = { $at } को बेचा गया
receipt-total = कुल
receipt-paid = चुकाया
receipt-due = बाक़ी
receipt-each = एक का
receipt-amount = राशि
receipt-payments = भुगतान
receipt-when = कब
report-time = समय
report-expected = अपेक्षित
report-counted = गिना
report-difference = अंतर
report-page = { $pages } में से { $page }
report-reason-malformed = हमारा टिकट नहीं
report-reason-forged = असली नहीं
report-reason-wrong_event = दूसरा कार्यक्रम
report-reason-unknown = ऐसा कोई टिकट नहीं
report-reason-replaced = नए कोड से बदला गया
report-reason-cancelled = रद्द किया गया
report-reason-blocked = रोका गया
report-reason-unpaid = भुगतान नहीं हुआ
report-reason-not_yet_valid = अभी मान्य नहीं
report-reason-expired = अब मान्य नहीं
report-reason-doors_closed = प्रवेश बंद
report-reason-wrong_gate = ग़लत द्वार
report-reason-already_in = पहले से अंदर
report-reason-full = भरा हुआ
report-reason-reissued = फिर जारी हुए टिकट का नंबर
report-reason-order = ऑर्डर का नंबर
report-reason-question = सवाल का जवाब नहीं
report-reason-other = कोई और कारण
report-method-cash = नक़द
report-method-card = कार्ड
report-method-transfer = बैंक ट्रांसफ़र
report-method-free = मुफ़्त
report-method-other = अन्य
list-printed = { $at } को छापा गया
list-heard = दूसरे लैपटॉप से आख़िरी ख़बर { $at }
list-unheard = दूसरे लैपटॉप से अभी कोई ख़बर नहीं
list-alone = इस कार्यक्रम का अकेला लैपटॉप
list-buyer = ख़रीदार
list-note = प्रवेश के लिए
list-unpaid = भुगतान नहीं हुआ
list-held = रोका गया
list-nameless = बिना नाम

## Tickets by e-mail, and why one was not sent.

mail-test-subject = Entrada का परीक्षण पत्र
mail-test = यह पत्र दिखाता है कि Entrada इन सेटिंग्स से मेल भेज सकता है।
mail-subject = { $event } का आपका टिकट
mail-hello = नमस्ते { $name },
mail-hello-nobody = नमस्ते,
mail-tickets = { $n ->
    [one] यह रहा { $event } का आपका टिकट:
   *[other] ये रहे { $event } के आपके { $n } टिकट:
}
mail-show = कृपया प्रवेश पर हर कोड काग़ज़ पर या फ़ोन पर दिखाएँ। छापने के लिए टिकट संलग्न हैं।
mail-not-cancelled = यह रद्द है
mail-not-blocked = यह रोका गया है
mail-not-address = इसका कोई ई-मेल पता नहीं है
mail-not-again = यह पहले भेजा जा चुका है
mail-not-unpaid = इसका भुगतान नहीं हुआ
mail-not-refunded = इसका पैसा लौटाया गया
mail-not-known = जब प्रोग्राम या कनेक्शन बंद हुआ तब यह मेल सर्वर को दिया जा रहा था, और शायद पहुँच गया: पूछें, या फिर भेजें

## The dress rehearsal: what was seen, and how to mend it.

rehearse-event = { $issued ->
    [one] { $issued } टिकट जारी हुआ है। प्रवेश { $at } खुलेगा।
   *[other] { $issued } टिकट जारी हुए हैं। प्रवेश { $at } खुलेगा।
}
rehearse-event-types = इस कार्यक्रम में कोई टिकट प्रकार नहीं है।
rehearse-event-types-mend = कार्यक्रम, टिकट के प्रकार में एक बनाएँ।
rehearse-event-over = कार्यक्रम समाप्त हो चुका है: { $at }।
rehearse-event-over-mend = कार्यक्रम में उसके समय, और इस लैपटॉप की घड़ी जाँचें।
rehearse-clock = इस लैपटॉप की घड़ी { $time } ({ $zone }) दिखाती है। कार्यक्रम { $from } { $until } है।
rehearse-clock-far = इस लैपटॉप की घड़ी { $time } ({ $zone }) दिखाती है। कार्यक्रम बाद में शुरू होता है: { $at }।
rehearse-clock-far-mend = यदि वह इससे पहले है, तो इस लैपटॉप की तारीख और घड़ी ठीक करें।
rehearse-clock-off = { $span ->
    [days] इस लैपटॉप की घड़ी { $time } दिखाती है, पर जर्नल में या किसी दूसरे लैपटॉप ने { $at } कुछ लिखा।
   *[minutes] इस लैपटॉप की घड़ी { $time } दिखाती है, जो जर्नल में या किसी दूसरे लैपटॉप के लिखे समय से { $minutes } मिनट पीछे है।
}
rehearse-clock-off-mend = इस लैपटॉप और दूसरों की घड़ी एक ही घड़ी से मिलाएँ।
rehearse-letters-mend = ऐसा फ़ॉन्ट लगाएँ जिसमें ये हों, जैसे चीनी, जापानी और कोरियाई के लिए Noto Sans CJK।
rehearse-odd-mend = कार्यक्रम में समय जाँचें।
odd-zone = यह प्रोग्राम समय क्षेत्र { $zone } नहीं जानता: समय UTC में दिखाए और लिए जाते हैं।
odd-doors-after-end = प्रवेश { $open } खुलता है, जब कार्यक्रम समाप्त हो चुका है: वह { $end } समाप्त होता है।
odd-doors-before-start = प्रवेश { $close } बंद होता है, कार्यक्रम से एक दिन से भी पहले: वह { $start } शुरू होता है।
odd-doors-far = प्रवेश { $from } { $until } खुला है, कार्यक्रम से एक महीने से भी दूर।
odd-long = कार्यक्रम एक साल से लंबा है: { $from } { $until }।
odd-type-after = “{ $type }” प्रकार के टिकट केवल { $from } मान्य हैं, जब कार्यक्रम समाप्त हो चुका है।
odd-type-before = “{ $type }” प्रकार के टिकट केवल { $until } मान्य हैं, कार्यक्रम से एक दिन से भी पहले।
rehearse-key = कार्यक्रम की कुंजी यहाँ है।
rehearse-key-gone = कार्यक्रम की कुंजी इस्तेमाल नहीं हो सकती: { $why }।
rehearse-key-gone-mend = कीरिंग खोलें, या कार्यक्रम का बंडल फिर से लें।
rehearse-key-swapped = इस लैपटॉप की कुंजी कार्यक्रम की नहीं है।
rehearse-key-swapped-mend = आयोजक के अपने लैपटॉप से कार्यक्रम का बंडल लें।
rehearse-ticket = एक परीक्षण टिकट { $ms } ms में सील हुआ, बना, पढ़ा गया और उसका जवाब मिला: “{ $answer }”
rehearse-ticket-unread = एक परीक्षण टिकट बना, पर वापस पढ़ा नहीं जा सका।
rehearse-ticket-unread-mend = ऐसा कभी नहीं होना चाहिए। Entrada फिर से इंस्टॉल करें, और उसे बनाने वालों को बताएँ।
rehearse-ticket-failed = परीक्षण टिकट नहीं बन सका: { $why }।
rehearse-ticket-failed-mend = वाक्य जो कहता है वह करें; अगर उससे न हो, तो प्रवेश पर दूसरा लैपटॉप इस्तेमाल करें।
rehearse-forged = एक नक़ली कोड { $ms } ms में बना, पढ़ा गया और असली से अलग पहचाना गया।
rehearse-forged-missed = एक नक़ली कोड असली से अलग नहीं पहचाना गया: “{ $answer }”
rehearse-forged-missed-mend = ऐसा कभी नहीं होना चाहिए। Entrada फिर से इंस्टॉल करें, और उसे बनाने वालों को बताएँ।
rehearse-list = सूची ताज़ा है: दूसरे लैपटॉपों से आख़िरी ख़बर { $at } आई थी।
rehearse-list-alone = यह इस कार्यक्रम का अकेला लैपटॉप है: इसकी सूची पूरी है।
rehearse-list-unheard = इस लैपटॉप को दूसरों से अभी कोई ख़बर नहीं मिली।
rehearse-list-unheard-mend = काउंटर से बंडल लें।
rehearse-list-stale = सूची पुरानी है: दूसरे लैपटॉपों से आख़िरी ख़बर { $at } आई थी।
rehearse-list-stale-mend = काउंटर से नया बंडल लें।
rehearse-forked = { $laptop } के दो इतिहास हैं: इसके डेटा की कोई प्रति कहीं और चल रही है, या किसी के पास इसकी कुंजी है।
rehearse-forked-mend = वह प्रति ढूँढें, उस लैपटॉप को हटाएँ, और ख़ाली डेटा फ़ोल्डर के साथ फिर से अंदर लें।
device-forked = इस लैपटॉप की दो अलग प्रविष्टियों की संख्या { $seq } है (एक { $first } लिखी गई, एक { $second }): इसके डेटा की कोई प्रति कहीं और चल रही है, या किसी के पास इसकी कुंजी है। दोनों गिनी जाती हैं। इसे हटाएँ, और ख़ाली डेटा फ़ोल्डर के साथ फिर से अंदर लें।
device-forked-dismissed = इस लैपटॉप की दो अलग प्रविष्टियों की संख्या { $seq } है (एक { $first } लिखी गई, एक { $second })।
event-over = इस लैपटॉप की घड़ी से कार्यक्रम { $at } समाप्त हो चुका है। प्रवेश बंद होने का समय नहीं है, इसलिए टिकट अब भी मान्य हैं।
clock-of-laptop-ahead = { $laptop } की घड़ी इस लैपटॉप से { $minutes } मिनट आगे है। दोनों ठीक करें: प्रवेश और निकास इन्हीं से चलते हैं।
clock-of-laptop-behind = { $laptop } की घड़ी इस लैपटॉप से { $minutes } मिनट पीछे है। दोनों ठीक करें: प्रवेश और निकास इन्हीं से चलते हैं।
rehearse-printer = प्रिंटर { $name } तैयार है।
rehearse-printer-stopped = प्रिंटर { $name } रुका हुआ है। { $why }
rehearse-printer-stopped-mend = प्रिंटर देखें: काग़ज़, टोनर, केबल। फिर सिस्टम की सेटिंग्स में उसकी कतार शुरू करें।
rehearse-printer-gone = प्रिंटर { $name } नहीं मिल रहा।
rehearse-printer-gone-mend = उसे चालू करें और जोड़ें, या सेटिंग्स में कोई दूसरा चुनें।
rehearse-printer-none = टिकट छापने हैं, पर इस लैपटॉप का कोई प्रिंटर नहीं है।
rehearse-printer-none-mend = सिस्टम की सेटिंग्स में प्रिंटर लगाएँ, या Entrada को PDF सहेजने दें।
rehearse-printer-unused = कोई प्रिंटर सेट नहीं है; टिकट PDF में सहेजे जाते हैं।
rehearse-disk = डिस्क पर { $gigabytes } GB ख़ाली हैं।
rehearse-disk-full = डिस्क पर केवल { $gigabytes } GB ख़ाली हैं।
rehearse-disk-full-mend = प्रवेश खुलने से पहले कुछ बड़ा मिटाएँ।
rehearse-disk-unseen = डिस्क नहीं देखी जा सकी: { $why }।
rehearse-disk-unseen-mend = जाँचें कि डेटा फ़ोल्डर की डिस्क जुड़ी है।
rehearse-battery = बैटरी { $charge } % पर है और इस्तेमाल में है।
rehearse-battery-plugged = बैटरी { $charge } % पर है और बिजली से जुड़ी है।
rehearse-battery-low = बैटरी { $charge } % पर है और चार्ज नहीं हो रही।
rehearse-battery-low-mend = चार्जर लगाएँ।
rehearse-camera = कैमरा { $size } की तस्वीर दिखाता है।
rehearse-camera-none = तस्वीर दिखाने वाला कोई कैमरा नहीं है।
rehearse-camera-none-mend = वेबकैम जोड़ें, या USB स्कैनर इस्तेमाल करें।
rehearse-camera-trouble = कैमरा कोई तस्वीर नहीं दिखाता।
rehearse-camera-trouble-mend = उसे इस्तेमाल करने वाले दूसरे प्रोग्राम बंद करें, और उसे निकालकर फिर लगाएँ।
rehearse-page = यह देखने का पन्ना कि प्रिंटर छापता है या नहीं
rehearse-page-note = यह टिकट नहीं है और इससे कोई अंदर नहीं आता।

## टिकट के प्रकार के समय के नियम।

rule-hours = { $on ->
    [some] { $days }: { $from } से { $until } तक।
   *[all] हर दिन { $from } से { $until } तक।
}
rule-window = { $from } से { $until } तक।
rule-apart = दो प्रवेशों के बीच कम से कम { $minutes } मिनट।
rule-any-days = किसी भी दिन; अलग-अलग दिन अधिक से अधिक: { $days }।
rule-last-entry = { $at } के बाद कोई अंदर नहीं आता, जब तक { $end } बजे अगला दिन शुरू न हो।
rule-tolerance = { $before } मिनट पहले तक और { $after } मिनट बाद तक।
rule-stay = { $of ->
    [day] दिन के पहले प्रवेश के { $minutes } मिनट के भीतर ही फिर अंदर।
   *[all] पहले प्रवेश के { $minutes } मिनट के भीतर ही फिर अंदर।
}
rule-after-area = केवल वे जो पहले { $place } से अंदर आए।
rule-after-type = केवल उसी ऑर्डर के टिकट “{ $type }” के प्रवेश के बाद।
rule-unknown = नए Entrada का नियम, जिसे यह नहीं जानता: कोई अंदर नहीं आता।
