### Errors, event: see words/errors.rs.

## Finding an event, a ticket, an order, a type

event-not-here = الفعالية { $event } ليست على هذا الحاسوب
    .terminal = خذ ملفًا منها أولًا.
    .window = خذ ملفًا منها أولًا في شاشة الأجهزة.
no-such-ticket = لا توجد تذكرة { $number } على هذا الحاسوب
    .terminal = تحقق من الرقم، أو خذ أحدث ملف.
    .window = تحقق من الرقم، أو خذ أحدث ملف في شاشة الأجهزة.
no-such-order = لا يوجد طلب { $order } على هذا الحاسوب
    .terminal = تحقق من الرقم، أو خذ أحدث ملف.
    .window = تحقق من الرقم، أو خذ أحدث ملف في شاشة الأجهزة.
no-such-type = ليس في { $event } نوع تذكرة «{ $typed }»
    .terminal = اعرض قائمة الأنواع (entrada type list)، أو أضف نوعًا.
    .window = أنواع التذاكر في شاشة الفعالية، ويمكن إضافة نوع هناك.
type-ambiguous = «{ $typed }» يطابق عدة أنواع من التذاكر: { $names }
    .hint = اكتب المزيد من الاسم، أو رقمه في الترتيب.
ticket-in-several-events = في عدة فعاليات هنا تذكرة { $number }
address-missing = عنوان البريد الإلكتروني فارغ
nobody-has-address = لا أحد هنا له عنوان البريد الإلكتروني { $email }
    .hint = تحقق من كتابته. من نُسي لم يعد له عنوان.
holder-forgotten-already = حامل التذكرة { $number } منسي من قبل
buyer-forgotten-already = مشتري الطلب { $order } منسي من قبل
no-such-ticket-or-order = لا توجد تذكرة ولا طلب { $number } على هذا الحاسوب
    .terminal = تحقق من الرقم، أو خذ أحدث ملف.
    .window = تحقق من الرقم، أو خذ أحدث ملف في شاشة الأجهزة.
number-of-ticket-and-order = { $number } هنا تذكرة وطلب أيضًا
    .terminal = اذكر عنوان بريد الشخص بـ --email.
person-in-several-events = { $typed } في عدة فعاليات: { $events }
    .terminal = حدّد واحدة بـ --event.
event-key-missing = ليس لدى هذا الحاسوب مفتاح الفعالية
slot-missing = لم يُعطَ هذا الحاسوب مفتاحًا لصنع الرموز
    .terminal = خذ ملفًا للفعالية من جديد.
    .window = خذ ملفًا للفعالية من جديد في شاشة الأجهزة.
event-not-named = لم تُذكر الفعالية
    .hint = اذكرها بمعرّفها أو بجزء من اسمها.
no-such-event = لا توجد هنا فعالية اسمها «{ $typed }»
    .terminal = اعرض قائمة الفعاليات (entrada event list).
    .window = اختر واحدة من قائمة الفعاليات.
event-ambiguous = «{ $typed }» يطابق عدة فعاليات: { $names }
    .hint = اكتب المزيد من الاسم، أو أول أحرف المعرّف.

## An event's times

own-zone-unknown =
    { $tz ->
        [none] هذا الحاسوب لا يذكر المنطقة الزمنية التي هو فيها
       *[other] المنطقة الزمنية لهذا الحاسوب، TZ={ $tz }، غير معروفة
    }
    .terminal = اذكر منطقة الفعالية بالخيار --timezone، مثل --timezone Europe/Madrid، أو اضبط TZ.
    .window = اختر المنطقة الزمنية للفعالية.
event-needs-start = تحتاج الفعالية إلى وقت بداية
event-needs-end = تحتاج الفعالية إلى وقت نهاية
event-ends-before-start = ستنتهي الفعالية ({ $ends }) قبل أن تبدأ ({ $starts })
    .hint = اجعل النهاية بعد البداية.
doors-open-after-end = ستُفتح الأبواب ({ $open }) بعد أن تنتهي الفعالية ({ $ends })
doors-close-before-open = ستُغلق الأبواب ({ $close }) قبل أن تُفتح ({ $open })
    .hint = اجعل الإغلاق بعد الفتح.
copy-needs-start = تحتاج النسخة إلى وقت بداية
    .hint = اذكر متى، مثل 2026-11-27 20:00.
copy-too-far = ستكون النسخة بعيدة جدًا عن الآن
    .hint = اختر بداية أخرى.

## Ticket types

type-ends-before-begin = ستنتهي صلاحية «{ $name }» قبل أن تبدأ
    .hint = اجعلها تنتهي لاحقًا، أو تبدأ أبكر.
type-exists = يوجد من قبل نوع تذكرة اسمه «{ $name }»
    .hint = اختر اسمًا آخر، أو عدّل ما يحمل هذا الاسم.
type-gone = لم يعد نوع التذكرة { $index } موجودًا

## قواعد الوقت

rule-time = «{ $typed }» ليست ساعة من اليوم
    .hint = اكتبها مثل 09:00 أو 22:30.
rule-weekdays = «{ $typed }» لا تسمّي أيامًا من الأسبوع
    .hint = اكتب mon-fri أو sat,sun.
rule-number = «{ $typed }» ليس رقمًا صحيحًا من { $min } إلى { $max }
    .hint = اكتب رقمًا كهذا.
rule-window-ends = ستنتهي المدة ({ $until }) قبل أن تبدأ ({ $from })
    .hint = اجعلها تنتهي لاحقًا أو تبدأ أبكر.
rule-last-entry-night = آخر دخول في { $at } سيمنع الجميع قبل أن تبدأ الليلة: أيام الفعالية تبدأ عند منتصف الليل
    .terminal = حدّد أولًا متى يكون الجميع خارجين، مثل 06:00 (entrada event edit EVENT --everyone-out 06:00).
    .window = حدّد أولًا في شاشة الفعالية متى يكون الجميع خارجين، مثل 06:00.
rule-there-already = لدى «{ $name }» قاعدة كهذه من قبل: القاعدة { $place }
    .hint = أزل تلك أولًا.
rule-needs-entries = «{ $name }» للدخول مرة واحدة فقط، فلا أثر لقاعدة عن العودة
    .terminal = اسمح أولًا بالمزيد (entrada type edit EVENT TYPE --reentry yes) أو أزل القاعدة.
    .window = اسمح بالعودة أو بمرات دخول أكثر، أو أزل القاعدة.
too-many-rules = عدد قواعد نوع التذاكر على الأكثر { $max }
    .hint = أزل واحدة أولًا.
no-such-rule = ليس لدى «{ $name }» قاعدة رقم { $place }
    .terminal = اعرض قواعده (entrada type rule list EVENT TYPE).
    .window = يعرض نموذجه في شاشة الفعالية قواعده.
rule-after-itself = لا يمكن لتذاكر النوع «{ $name }» أن تنتظر نوعها نفسه
    .hint = سمِّ نوعًا آخر أو منطقة.
rule-after-unknown = لا توجد هنا منطقة أو نوع تذاكر أو فعالية باسم «{ $typed }»، بل { $names } فقط
    .hint = سمِّ واحدًا منها.
area-in-rule = تذاكر { $types } لا تدخل إلا بعد المنطقة «{ $area }»
    .terminal = أزل تلك القاعدة أولًا (entrada type rule remove EVENT TYPE PLACE).
    .window = أزل تلك القاعدة أولًا في شاشة الفعالية.

## Areas, gates and questions

name-taken = يوجد من قبل { $what ->
        [area] منطقة باسم
       *[gate] بوابة باسم
    } «{ $name }»
    .hint = اختر اسمًا آخر، أو عدّل ما يحمل هذا الاسم.
area-has-gates = { $count ->
        [zero] لا بوابة { $gates } تؤدي
        [one] البوابة { $gates } تؤدي
        [two] البوابتان { $gates } تؤديان
        [few] البوابات { $gates } تؤدي
        [many] البوابات { $gates } تؤدي
       *[other] البوابات { $gates } تؤدي
    } إلى المنطقة «{ $area }»
    .terminal = اجعلها تؤدي إلى مكان آخر أولًا (entrada gate edit EVENT GATE --area "").
    .window = اجعلها تؤدي إلى مكان آخر أولًا، في شاشة الفعالية ضمن «المناطق والبوابات».
area-gone = لم تعد المنطقة «{ $name }» موجودة
gate-gone = لم تعد البوابة «{ $name }» موجودة
gate-in-use = البوابة «{ $gate }» تفتحها { $types }
    .terminal = أعطِ هذه الأنواع بوابات أخرى أولًا (entrada type edit EVENT TYPE --gate G).
    .window = أعطِ هذه الأنواع بوابات أخرى أولًا، في شاشة الفعالية ضمن «أنواع التذاكر».
no-gate-called = لا توجد بوابة «{ $typed }»
no-question-called = لا يوجد سؤال «{ $typed }»
no-such-question = ليس في { $event } سؤال { $question }
    .terminal = اعرض قائمة الأسئلة (entrada question list).
    .window = الأسئلة في شاشة الفعالية ضمن «عند الباب».
question-asked-already = «{ $question }» سؤال يُطرح من قبل
    .hint = عدّل ذلك السؤال بدلًا من ذلك.
question-without-choices = السؤال «{ $question }» اختيار بلا خيارات
    .terminal = أعطه بعضها: --choice Yes --choice Later.
    .window = أعطه بعضها، تفصل بينها فواصل.
question-with-choices = للسؤال «{ $question }» خيارات، لكن جوابه ليس اختيارًا
    .terminal = اجعله اختيارًا (--kind choice)، أو اترك الخيارات.
    .window = اجعل جوابه اختيارًا، أو اترك الخيارات.
choice-twice = الخيار «{ $choice }» مكرر
    .hint = اذكر كل خيار مرة واحدة.
too-many-choices = الحد الأقصى لخيارات السؤال { $max }، وهنا { $count }
    .hint = اطلب نصًا بدلًا من ذلك.
