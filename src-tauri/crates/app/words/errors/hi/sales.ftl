### Errors, sales: see words/errors.rs.

## What is left to sell

type-sold-out = { $name } बिक गए: सभी { $quota } जारी हो चुके हैं
    .hint = दूसरा प्रकार बेचें, या संख्या बढ़ाएँ।
type-too-few = { $quota } टिकट “{ $name }” में से केवल { $left } बाक़ी हैं, { $count } नहीं
    .hint = दूसरा प्रकार बेचें, या संख्या बढ़ाएँ।
group-sold-out = समूह “{ $name }” के प्रकार बिक गए: सभी { $quota } जारी हो चुके हैं
    .hint = दूसरा प्रकार बेचें, या संख्या बढ़ाएँ।
group-too-few = समूह “{ $name }” के { $quota } टिकटों में से केवल { $left } बाक़ी हैं, { $count } नहीं
    .hint = दूसरा प्रकार बेचें, या संख्या बढ़ाएँ।
seat-taken = सीट { $seat } बिक चुकी है: वह टिकट { $number } पर है
    .hint = दूसरी सीट चुनें, या पहले उस टिकट को रद्द करें या बदलें।
seat-taken-by = सीट { $seat } बिक चुकी है: वह टिकट { $number } ({ $name }) पर है
    .hint = दूसरी सीट चुनें, या पहले उस टिकट को रद्द करें या बदलें।
order-places-gone = ऑर्डर { $order } का भुगतान समय पर नहीं हुआ और उसकी जगहें जा चुकी हैं: { $why }
    .hint = दूसरा प्रकार बेचें, या संख्या बढ़ाएँ।

## Selling

pay-until-over = भुगतान की समय-सीमा बीत चुकी है
sale-empty = बिक्री में कम से कम एक टिकट चाहिए
sale-too-large = एक बिक्री के लिए { $count } टिकट बहुत ज़्यादा हैं; ज़्यादा से ज़्यादा { $max } आते हैं
    .hint = उसकी कई बिक्रियाँ करें।
sale-in-several-currencies = एक ही बिक्री { $currencies } में नहीं हो सकती
    .hint = हर मुद्रा के लिए अलग बिक्री करें।
one-and-another = { $first } और { $second }
payment-named-twice = बिक्री में भुगतान का एक तरीक़ा हो या उनकी सूची, दोनों नहीं
seat-twice = सीट { $seat } बिक्री में दो बार है
    .hint = हर टिकट को अपनी सीट दें, या कोई न दें।
price-needs-reason = “{ $name }” का मूल्य { $usual } है: { $price } में बेचने का कारण बताएँ
    .window = मूल्य के पास कारण लिखें।
    .terminal = --price-reason जोड़ें।
type-same-already = टिकट { $number } इस मूल्य पर पहले से “{ $name }” है
type-in-other-currency = “{ $name }” का मूल्य { $currency } में है, और यह ऑर्डर { $order } में है
    .hint = पैसे लौटाएँ और दूसरा टिकट फिर से बेचें।

## Paying

order-in-several-events = यहाँ कई कार्यक्रमों में ऑर्डर { $order } है
no-payment-named = भुगतान का कोई तरीक़ा नहीं बताया गया
no-order-named = कोई ऑर्डर नहीं बताया गया
order-paid-already = ऑर्डर { $order } का भुगतान हो चुका है
order-late-part = ऑर्डर { $order } का भुगतान समय पर नहीं हुआ, इसलिए एक हिस्सा काफ़ी नहीं है
    .hint = पूरा भुगतान करें, या पहले उसे और समय दें।
receipt-nothing-paid = ऑर्डर { $order } का कोई भुगतान नहीं हुआ
    .hint = पहले भुगतान लें: रसीद बताती है कि कितना चुकाया गया।
nothing-to-refund = ऑर्डर { $order } का कोई भुगतान नहीं हुआ: लौटाने को कुछ नहीं है
refund-too-much = { $amount } ऑर्डर { $order } के चुकाए गए { $paid } से ज़्यादा है
refund-other-order = टिकट { $number } ऑर्डर { $order } में नहीं है
refund-not-free = पैसा “मुफ़्त” के रूप में नहीं लौटाया जा सकता
    .hint = बताएँ कैसे: नक़द, कार्ड…
payment-in-two-currencies = एक ही भुगतान { $first } और { $second } में नहीं हो सकता
    .hint = हर मुद्रा के लिए अलग भुगतान करें।
payment-nothing-left = { $method ->
        [cash] नक़द
        [card] कार्ड
        [transfer] ट्रांसफ़र
       *[other] दूसरे तरीक़े
    } से चुकाने को कुछ बाक़ी नहीं है
payment-no-amount = { $amount } का भुगतान कोई भुगतान नहीं है
payment-too-much = { $given } बाक़ी { $due } से ज़्यादा है
cash-too-little = { $amount } के लिए { $tendered } नक़द काफ़ी नहीं हैं
payment-not-cash = छुट्टा केवल नक़द में होता है: { $method ->
        [cash] नक़द
        [card] कार्ड
        [transfer] ट्रांसफ़र
       *[other] दूसरे तरीक़े
    } से भुगतान में दी गई राशि न लिखें
payment-not-free = { $due } बाक़ी हैं, यह मुफ़्त नहीं है

## Tickets

nothing-to-print = इनमें से कोई टिकट काग़ज़ पर नहीं आ सकता
    .hint = रद्द टिकट नहीं छपते: दूसरे चुनें, या पहले उन्हें बहाल करें।
nothing-selected = कोई टिकट नहीं चुना गया
    .hint = पहले कुछ मेहमान चुनें।
ticket-ends-before-begin = टिकट मान्य होने से पहले ही समाप्त हो जाएगा
ticket-cancelled-already = टिकट { $number } पहले से रद्द है
ticket-not-cancelled = टिकट { $number } रद्द नहीं है
ticket-cancelled = टिकट { $number } रद्द है
ticket-not-blocked = टिकट { $number } रोका नहीं गया है
ticket-cancelled-reinstate = टिकट { $number } रद्द है; पहले उसे बहाल करें
