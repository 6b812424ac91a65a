### Errors, sales: see words/errors.rs.

## What is left to sell

type-sold-out = نفدت { $name }: صدر العدد كله، وهو { $quota }
    .hint = بِع نوعًا آخر، أو زِد العدد.
type-too-few = المتبقي من تذاكر «{ $name }» هو { $left } من { $quota }، وليس { $count }
    .hint = بِع نوعًا آخر، أو زِد العدد.
group-sold-out = نفدت أنواع المجموعة «{ $name }»: صدر العدد كله، وهو { $quota }
    .hint = بِع نوعًا آخر، أو زِد العدد.
group-too-few = المتبقي من تذاكر المجموعة «{ $name }» هو { $left } من { $quota }، وليس { $count }
    .hint = بِع نوعًا آخر، أو زِد العدد.
seat-taken = بيع المقعد { $seat } من قبل: هو للتذكرة { $number }
    .hint = اختر مقعدًا آخر، أو ألغِ تلك التذكرة أو عدّلها أولًا.
seat-taken-by = بيع المقعد { $seat } من قبل: هو للتذكرة { $number } ({ $name })
    .hint = اختر مقعدًا آخر، أو ألغِ تلك التذكرة أو عدّلها أولًا.
order-places-gone = لم يُدفع الطلب { $order } في الوقت، وذهبت أماكنه: { $why }
    .hint = بِع نوعًا آخر، أو زِد العدد.

## Selling

pay-until-over = انقضى موعد الدفع من قبل
sale-empty = يحتاج البيع إلى تذكرة واحدة على الأقل
sale-too-large = عدد التذاكر { $count } أكثر من أن يسعه بيع واحد؛ الحد الأقصى { $max }
    .hint = اجعله عدة عمليات بيع.
sale-in-several-currencies = لا يمكن أن يكون بيع واحد بعملات { $currencies }
    .hint = اجعل لكل عملة بيعًا.
one-and-another = { $first } و{ $second }
payment-named-twice = للبيع طريقة دفع واحدة أو قائمة طرق، لا كلاهما
seat-twice = المقعد { $seat } مكرر في البيع
    .hint = أعطِ كل تذكرة مقعدًا خاصًا بها، أو لا شيء.
price-needs-reason = سعر «{ $name }» هو { $usual }: لبيعها بسعر { $price } اذكر السبب
    .window = اكتب السبب بجانب السعر.
    .terminal = أضف ‎--price-reason.
type-same-already = التذكرة { $number } هي «{ $name }» بهذا السعر بالفعل
type-in-other-currency = سعر «{ $name }» بعملة { $currency }، وهذا الطلب بعملة { $order }
    .hint = أعد المال ثم بع التذكرة الأخرى من جديد.

## Paying

order-in-several-events = في عدة فعاليات هنا طلب { $order }
no-payment-named = لم تُذكر طريقة للدفع
no-order-named = لم يُذكر أي طلب
order-paid-already = الطلب { $order } مدفوع من قبل
order-late-part = لم يُدفع الطلب { $order } في الوقت، فلا يكفي جزء منه
    .hint = ادفعه كله، أو امنحه مهلة أطول أولًا.
receipt-nothing-paid = لم يُدفع شيء من الطلب { $order }
    .hint = استلم الدفعة أولًا: الإيصال يذكر ما دُفع.
nothing-to-refund = لم يُدفع شيء من الطلب { $order }: لا شيء يُعاد
refund-too-much = المبلغ { $amount } أكثر من { $paid } المدفوعة من الطلب { $order }
refund-other-order = التذكرة { $number } ليست ضمن الطلب { $order }
refund-not-free = لا يمكن إعادة المال بوصفه «مجانًا»
    .hint = اذكر الطريقة: نقدًا، بطاقة…
payment-in-two-currencies = لا يمكن أن تكون دفعة واحدة بعملتي { $first } و{ $second }
    .hint = اجعل لكل عملة دفعة.
payment-nothing-left = لم يبقَ شيء يُدفع { $method ->
        [cash] نقدًا
        [card] بالبطاقة
        [transfer] بالتحويل
       *[other] بطريقة أخرى
    }
payment-no-amount = الدفع بمبلغ { $amount } ليس دفعًا
payment-too-much = المبلغ { $given } أكثر من المتبقي وهو { $due }
cash-too-little = لا يكفي { $tendered } نقدًا لدفع { $amount }
payment-not-cash = لا باقي إلا في الدفع نقدًا: لا تذكر المبلغ المسلَّم في الدفع { $method ->
        [cash] نقدًا
        [card] بالبطاقة
        [transfer] بالتحويل
       *[other] بطريقة أخرى
    }
payment-not-free = المتبقي { $due }، فليس مجانًا

## Tickets

nothing-to-print = لا يمكن وضع أي من هذه التذاكر على الورق
    .hint = التذاكر الملغاة لا تُطبع: حدد غيرها، أو أعد تفعيلها أولًا.
nothing-selected = لم تُحدد أي تذكرة
    .hint = حدد بعض الضيوف أولًا.
ticket-ends-before-begin = ستنتهي صلاحية التذكرة قبل أن تبدأ
ticket-cancelled-already = التذكرة { $number } ملغاة من قبل
ticket-not-cancelled = التذكرة { $number } غير ملغاة
ticket-cancelled = التذكرة { $number } ملغاة
ticket-not-blocked = التذكرة { $number } غير موقوفة
ticket-cancelled-reinstate = التذكرة { $number } ملغاة؛ أعد تفعيلها أولًا
