### Errors, event: see words/errors.rs.

## Finding an event, a ticket, an order, a type

event-not-here = कार्यक्रम { $event } इस लैपटॉप पर नहीं है
    .terminal = पहले उसकी फ़ाइल लें।
    .window = पहले उपकरण स्क्रीन पर उसकी फ़ाइल लें।
no-such-ticket = इस लैपटॉप पर टिकट { $number } नहीं है
    .terminal = नंबर जाँचें, या सबसे नई फ़ाइल लें।
    .window = नंबर जाँचें, या उपकरण स्क्रीन पर सबसे नई फ़ाइल लें।
no-such-order = इस लैपटॉप पर ऑर्डर { $order } नहीं है
    .terminal = नंबर जाँचें, या सबसे नई फ़ाइल लें।
    .window = नंबर जाँचें, या उपकरण स्क्रीन पर सबसे नई फ़ाइल लें।
no-such-type = { $event } में टिकट का प्रकार “{ $typed }” नहीं है
    .terminal = टिकट के प्रकारों की सूची देखें (entrada type list), या एक जोड़ें।
    .window = टिकट के प्रकार कार्यक्रम स्क्रीन पर हैं; वहाँ एक जोड़ा जा सकता है।
type-ambiguous = “{ $typed }” टिकट के कई प्रकारों से मेल खाता है: { $names }
    .hint = नाम का और हिस्सा लिखें, या उसका क्रमांक।
ticket-in-several-events = यहाँ कई कार्यक्रमों में टिकट { $number } है
address-missing = ई-मेल पता ख़ाली है
nobody-has-address = यहाँ किसी का ई-मेल पता { $email } नहीं है
    .hint = जाँचें कि वह कैसे लिखा है। जो भुला दिया गया, उसका कोई पता नहीं रहता।
holder-forgotten-already = टिकट { $number } का धारक पहले ही भुला दिया गया है
buyer-forgotten-already = ऑर्डर { $order } का ख़रीदार पहले ही भुला दिया गया है
no-such-ticket-or-order = इस लैपटॉप पर टिकट या ऑर्डर { $number } नहीं है
    .terminal = नंबर जाँचें, या सबसे नई फ़ाइल लें।
    .window = नंबर जाँचें, या उपकरण स्क्रीन पर सबसे नई फ़ाइल लें।
number-of-ticket-and-order = { $number } यहाँ टिकट भी है और ऑर्डर भी
    .terminal = --email से व्यक्ति का ई-मेल पता बताएँ।
person-in-several-events = { $typed } कई कार्यक्रमों में है: { $events }
    .terminal = --event से एक बताएँ।
event-key-missing = इस लैपटॉप के पास कार्यक्रम की कुंजी नहीं है
slot-missing = इस लैपटॉप को कोड बनाने की कुंजी नहीं दी गई
    .terminal = कार्यक्रम की फ़ाइल फिर लें।
    .window = उपकरण स्क्रीन पर कार्यक्रम की फ़ाइल फिर लें।
event-not-named = कार्यक्रम नहीं बताया गया
    .hint = उसे उसकी पहचान या नाम के किसी हिस्से से बताएँ।
no-such-event = यहाँ “{ $typed }” नाम का कोई कार्यक्रम नहीं है
    .terminal = कार्यक्रमों की सूची देखें (entrada event list)।
    .window = कार्यक्रमों की सूची से एक चुनें।
event-ambiguous = “{ $typed }” कई कार्यक्रमों से मेल खाता है: { $names }
    .hint = नाम का और हिस्सा लिखें, या पहचान के पहले अक्षर।

## An event's times

own-zone-unknown =
    { $tz ->
        [none] यह लैपटॉप नहीं बताता कि वह किस समय क्षेत्र में है
       *[other] इस लैपटॉप का समय क्षेत्र, TZ={ $tz }, ज्ञात नहीं है
    }
    .terminal = कार्यक्रम का समय क्षेत्र --timezone से बताएँ, जैसे --timezone Europe/Madrid, या TZ सेट करें।
    .window = कार्यक्रम का समय क्षेत्र चुनें।
event-needs-start = कार्यक्रम के शुरू होने का समय चाहिए
event-needs-end = कार्यक्रम के समाप्त होने का समय चाहिए
event-ends-before-start = कार्यक्रम शुरू होने ({ $starts }) से पहले समाप्त ({ $ends }) हो जाएगा
    .hint = समाप्ति को शुरुआत के बाद रखें।
doors-open-after-end = प्रवेश तब खुलेगा ({ $open }) जब कार्यक्रम समाप्त हो चुका होगा ({ $ends })
doors-close-before-open = प्रवेश शुरू होने ({ $open }) से पहले बंद ({ $close }) हो जाएगा
    .hint = प्रवेश बंद होने का समय उसके शुरू होने के बाद रखें।
copy-needs-start = प्रति के शुरू होने का समय चाहिए
    .hint = कब, यह लिखें, जैसे 2026-11-27 20:00।
copy-too-far = प्रति का समय आज से बहुत दूर होगा
    .hint = दूसरी शुरुआत चुनें।

## Ticket types

type-ends-before-begin = “{ $name }” मान्य होने से पहले ही समाप्त हो जाएगा
    .hint = उसे देर से समाप्त होने दें, या पहले शुरू होने दें।
type-exists = “{ $name }” नाम का टिकट का प्रकार पहले से है
    .hint = दूसरा नाम चुनें, या उसी को बदलें।
type-gone = टिकट का प्रकार { $index } अब नहीं है

## समय के नियम

rule-time = “{ $typed }” दिन का कोई समय नहीं है
    .hint = 09:00 या 22:30 की तरह लिखें।
rule-weekdays = “{ $typed }” सप्ताह के किसी दिन का नाम नहीं है
    .hint = mon-fri या sat,sun लिखें।
rule-number = “{ $typed }” { $min } से { $max } तक की पूर्ण संख्या नहीं है
    .hint = ऐसी संख्या लिखें।
rule-window-ends = समय-सीमा शुरू ({ $from }) होने से पहले ख़त्म ({ $until }) हो जाएगी
    .hint = इसे देर से ख़त्म या जल्दी शुरू करें।
rule-last-entry-night = { $at } बजे का आख़िरी प्रवेश रात शुरू होने से पहले ही सबको रोक देगा: कार्यक्रम के दिन आधी रात को शुरू होते हैं
    .terminal = पहले बताएँ कि सब कब बाहर होते हैं, जैसे 06:00 (entrada event edit EVENT --everyone-out 06:00)।
    .window = पहले कार्यक्रम वाले पृष्ठ पर बताएँ कि सब कब बाहर होते हैं, जैसे 06:00।
rule-there-already = “{ $name }” में ऐसा नियम पहले से है: नियम { $place }
    .hint = पहले उसे हटाएँ।
rule-needs-entries = “{ $name }” एक ही बार अंदर आने देता है, इसलिए फिर आने का नियम कभी काम नहीं आएगा
    .terminal = पहले अधिक की अनुमति दें (entrada type edit EVENT TYPE --reentry yes) या नियम हटाएँ।
    .window = लौटने या अधिक प्रवेश की अनुमति दें, या नियम हटाएँ।
too-many-rules = टिकट के प्रकार में अधिक से अधिक { $max } नियम हो सकते हैं
    .hint = पहले एक हटाएँ।
no-such-rule = “{ $name }” में नियम { $place } नहीं है
    .terminal = इसके नियमों की सूची देखें (entrada type rule list EVENT TYPE)।
    .window = कार्यक्रम वाले पृष्ठ पर इसका फ़ॉर्म नियम दिखाता है।
rule-after-itself = “{ $name }” प्रकार के टिकट अपने ही प्रकार की प्रतीक्षा नहीं कर सकते
    .hint = दूसरा प्रकार या क्षेत्र बताएँ।
rule-after-unknown = यहाँ “{ $typed }” नाम का क्षेत्र, टिकट का प्रकार या कार्यक्रम नहीं है, केवल { $names }
    .hint = इनमें से एक बताएँ।
area-in-rule = { $types } के टिकट “{ $area }” क्षेत्र के बाद ही अंदर आते हैं
    .terminal = पहले वह नियम हटाएँ (entrada type rule remove EVENT TYPE PLACE)।
    .window = पहले कार्यक्रम वाले पृष्ठ पर वह नियम हटाएँ।

## Areas, gates and questions

name-taken = “{ $name }” नाम का { $what ->
        [area] क्षेत्र
       *[gate] द्वार
    } पहले से है
    .hint = दूसरा नाम चुनें, या उसी को बदलें।
area-has-gates = { $count ->
        [one] द्वार { $gates } क्षेत्र “{ $area }” में ले जाता है
       *[other] द्वार { $gates } क्षेत्र “{ $area }” में ले जाते हैं
    }
    .terminal = पहले उन्हें कहीं और ले जाने दें (entrada gate edit EVENT GATE --area "")।
    .window = पहले उन्हें कहीं और ले जाने दें, कार्यक्रम स्क्रीन पर “क्षेत्र और द्वार” में।
area-gone = क्षेत्र “{ $name }” अब नहीं है
gate-gone = द्वार “{ $name }” अब नहीं है
gate-in-use = द्वार “{ $gate }” { $types } के लिए खुलता है
    .terminal = पहले इन प्रकारों को दूसरे द्वार दें (entrada type edit EVENT TYPE --gate G)।
    .window = पहले इन प्रकारों को दूसरे द्वार दें, कार्यक्रम स्क्रीन पर “टिकट के प्रकार” में।
no-gate-called = “{ $typed }” नाम का कोई द्वार नहीं
no-question-called = “{ $typed }” जैसा कोई सवाल नहीं
no-such-question = { $event } में सवाल { $question } नहीं है
    .terminal = सवालों की सूची देखें (entrada question list)।
    .window = सवाल कार्यक्रम स्क्रीन पर “प्रवेश पर” में हैं।
question-asked-already = “{ $question }” पहले से पूछा जाता है
    .hint = इसके बजाय उसी सवाल को बदलें।
question-without-choices = सवाल “{ $question }” का जवाब विकल्प है, पर विकल्प नहीं दिए गए
    .terminal = कुछ विकल्प दें: --choice Yes --choice Later।
    .window = कुछ विकल्प दें, बीच में अल्पविराम लगाकर।
question-with-choices = सवाल “{ $question }” में विकल्प हैं, पर उसका जवाब विकल्प से नहीं दिया जाता
    .terminal = उसे विकल्प वाला बनाएँ (--kind choice), या विकल्प हटा दें।
    .window = उसका जवाब विकल्प से लेने दें, या विकल्प हटा दें।
choice-twice = विकल्प “{ $choice }” दो बार है
    .hint = हर विकल्प एक बार लिखें।
too-many-choices = एक सवाल में ज़्यादा से ज़्यादा { $max } विकल्प हो सकते हैं, { $count } नहीं
    .hint = इसके बजाय शब्दों में जवाब माँगें।
