### ما يقوله Rust بالعربية (Arabic). المعرّفات والمتغيرات والشرح في en.ftl، وكلمات النافذة في `ui/words`.

## Times.

month = { $month ->
    [1] يناير
    [2] فبراير
    [3] مارس
    [4] أبريل
    [5] مايو
    [6] يونيو
    [7] يوليو
    [8] أغسطس
    [9] سبتمبر
    [10] أكتوبر
    [11] نوفمبر
   *[12] ديسمبر
}
weekday = { $weekday ->
    [1] الاثنين
    [2] الثلاثاء
    [3] الأربعاء
    [4] الخميس
    [5] الجمعة
    [6] السبت
   *[7] الأحد
}
moment-day = { $span ->
    [other] { $day } { month } { $year }
   *[year] { $day } { month }
}
moment-at = { $span ->
    [today] الساعة { $time }
   *[other] في { moment-day } الساعة { $time }
}
moment-since = { $span ->
    [today] منذ الساعة { $time }
   *[other] منذ { moment-day } الساعة { $time }
}
moment-from = { $span ->
    [today] ابتداءً من الساعة { $time }
   *[other] ابتداءً من { moment-day } الساعة { $time }
}
moment-until = { $span ->
    [today] حتى الساعة { $time }
   *[other] حتى { moment-day } الساعة { $time }
}
wait = { $minutes ->
    [zero] بعد { $minutes } دقيقة
    [one] بعد دقيقة واحدة
    [two] بعد دقيقتين
    [few] بعد { $minutes } دقائق
    [many] بعد { $minutes } دقيقة
   *[other] بعد { $minutes } دقيقة
}

## To the staff at the door.

door-malformed = ليست تذكرة من Entrada.
door-malformed-signs = عدد أحرف رقم التذكرة وأرقامه { $of }، وهنا { $signs }. انظر مرة أخرى.
door-forged = غير أصلية: لم يُنشأ هذا الرمز لأي فعالية على هذا الحاسوب.
door-wrong_event = تذكرة لفعالية أخرى.
door-wrong_event-named = تذكرة لفعالية أخرى: { $event }.
door-unknown = لا توجد تذكرة كهذه في هذه الفعالية.
door-unknown-unheard = ليست على هذا الحاسوب، ولم يصله شيء من الحواسيب الأخرى بعد.
door-unknown-heard = ليست على هذا الحاسوب، وآخر ما وصله من الحواسيب الأخرى كان { $at }.
door-replaced = استُبدلت: أُنشئ رمز أحدث لهذه التذكرة. اطلب الرمز الأحدث.
door-cancelled = أُلغيت هذه التذكرة.
door-cancelled-why = ملغاة: { $why }
door-blocked = أوقفها المنظِّم.
door-blocked-why = موقوفة: { $why }
door-unpaid = غير مدفوعة. أرسلهم إلى شباك التذاكر.
door-unpaid-asked = غير مدفوعة. القرار لك في السماح بالدخول.
door-unpaid-due = غير مدفوعة، المتبقي { $due }. أرسلهم إلى شباك التذاكر.
door-unpaid-ask = لم تُدفع بعد: المتبقي { $due }.
door-unpaid-late = لم تُدفع في الوقت المحدد: كانت الأماكن محجوزة { $until }. أرسلهم إلى شباك التذاكر.
door-unpaid-back = أُعيد المال: لم تعد هناك تذكرة. أرسلهم إلى شباك التذاكر.
door-not_yet_valid = ليست صالحة بعد.
door-not_yet_valid-later = ليست صالحة بعد: تصلح { $from }.
door-not_yet_valid-soon = ليست صالحة بعد: تصلح { $from }، { wait }.
door-expired = لم تعد صالحة.
door-expired-past = لم تعد صالحة: كانت صالحة { $until }.
door-doors_closed = الأبواب مغلقة.
door-doors_closed-later = تُفتح الأبواب { $at }.
door-doors_closed-soon = تُفتح الأبواب { $at }، { wait }.
door-doors_closed-past = أُغلقت الأبواب { $at }.
door-wrong_gate = بوابة خاطئة.
door-wrong_gate-gates = بوابة خاطئة: هذه التذكرة للبوابة { $gates }.
door-wrong_gate-which = أي بوابة هذه؟ هذه التذكرة للبوابة { $gates }.
door-already_in = في الداخل من قبل.
door-already_in-just = { $seconds ->
    [zero] دخل للتو، في هذه اللحظة.
    [one] دخل للتو، قبل ثانية واحدة.
    [two] دخل للتو، قبل ثانيتين.
    [few] دخل للتو، قبل { $seconds } ثوانٍ.
    [many] دخل للتو، قبل { $seconds } ثانية.
   *[other] دخل للتو، قبل { $seconds } ثانية.
}
door-already_in-used = استُعملت من قبل: كان الدخول { $at }. هذه التذكرة لدخول واحد.
door-already_in-since = { $where ->
    [both] في الداخل { $since }، عند { $gate }، على { $device }.
    [gate] في الداخل { $since }، عند { $gate }.
    [device] في الداخل { $since }، على { $device }.
   *[neither] في الداخل { $since }.
}
door-already_in-all_used = { $entries ->
    [zero] استُعملت كل مرات الدخول ({ $entries })، وآخرها { $at }.
    [one] استُعملت مرة الدخول الوحيدة { $at }.
    [two] استُعملت مرتا الدخول، وآخرهما { $at }.
    [few] استُعملت مرات الدخول الـ{ $entries } كلها، وآخرها { $at }.
    [many] استُعملت كل مرات الدخول ({ $entries })، وآخرها { $at }.
   *[other] استُعملت كل مرات الدخول ({ $entries })، وآخرها { $at }.
}
door-already_in-today_used = { $entries ->
    [zero] استُعملت كل مرات الدخول لهذا اليوم ({ $entries })، وآخرها { $at }.
    [one] استُعملت اليوم من قبل، { $at }.
    [two] استُعملت مرتا الدخول لهذا اليوم، وآخرهما { $at }.
    [few] استُعملت مرات الدخول الـ{ $entries } لهذا اليوم كلها، وآخرها { $at }.
    [many] استُعملت كل مرات الدخول لهذا اليوم ({ $entries })، وآخرها { $at }.
   *[other] استُعملت كل مرات الدخول لهذا اليوم ({ $entries })، وآخرها { $at }.
}
door-not_yet_valid-area = يجب الدخول أولًا عند { $place }.
door-not_yet_valid-type = يجب أن تدخل أولًا تذكرة «{ $type }» من الطلب نفسه.
door-not_yet_valid-never = ليست صالحة في هذا الوقت ولا بعده.
door-not_yet_valid-rule = لنوع هذه التذكرة قاعدة لا تعرفها هذه النسخة من Entrada. حدّث Entrada أو اسأل المنظّم.
door-expired-last = { $again ->
    [soon] كان آخر دخول { $at }. تصلح من جديد { $from }، { wait }.
    [later] كان آخر دخول { $at }. تصلح من جديد { $from }.
   *[never] كان آخر دخول { $at }.
}
door-already_in-days_used = { $days ->
    [zero] استُعملت كل أيامها ({ $days })، وآخر مرة { $at }.
    [one] استُعمل يومها الوحيد، وآخر مرة { $at }.
    [two] استُعمل يوماها، وآخر مرة { $at }.
    [few] استُعملت أيامها الـ{ $days } كلها، وآخر مرة { $at }.
    [many] استُعملت أيامها الـ{ $days } كلها، وآخر مرة { $at }.
   *[other] استُعملت أيامها الـ{ $days } كلها، وآخر مرة { $at }.
}
door-already_in-stay = { $again ->
    [soon] انتهى وقت العودة: كان { $until }. تصلح من جديد { $from }، { wait }.
    [later] انتهى وقت العودة: كان { $until }. تصلح من جديد { $from }.
   *[never] انتهى وقت العودة: كان { $until }.
}
door-already_in-apart = { $again ->
    [soon] كان الدخول { $at }. تصلح من جديد { $from }، { wait }.
    [later] كان الدخول { $at }. تصلح من جديد { $from }.
   *[never] كان الدخول { $at }، ولا دخول بعده.
}
door-full = المكان ممتلئ.
door-full-count = { $capacity ->
    [zero] ممتلئ: لا أحد في الداخل.
    [one] ممتلئ: في الداخل شخص واحد.
    [two] ممتلئ: في الداخل شخصان.
    [few] ممتلئ: في الداخل { $capacity } أشخاص.
    [many] ممتلئ: في الداخل { $capacity } شخصًا.
   *[other] ممتلئ: في الداخل { $capacity } شخص.
}
door-reissued = أُعيد إصدار هذه التذكرة. رقمها على الورقة القديمة أيضًا: اطلب الرمز الجديد.
door-reissued-to = أُعيد إصدارها { $at } باسم { $name }. الرقم على الورقة القديمة أيضًا: لا تُدخل إلا { $name }.
door-reissued-when = أُعيد إصدارها { $at }. الرقم على الورقة القديمة أيضًا: لا تُدخل إلا من استلم الجديدة.
door-order = هذا رقم طلب. أي تذكرة من تذاكره هنا؟
door-order-too_few = عدد من يمكنهم الدخول الآن من هذا الطلب { $may }، وليس { $wanted }.
door-question = هناك ما يجب السؤال عنه أولًا.
door-admitted = أهلًا وسهلًا.
door-unlisted = أهلًا وسهلًا. تذكرة أصلية، لكنها ليست في قائمة هذا الحاسوب.
door-manual = أهلًا وسهلًا. دخول من دون تذكرة.
door-manual-out = إلى اللقاء. خروج من دون تذكرة.
door-exited = مع السلامة.
door-other = مرفوضة.

## To the guest.

guest-malformed = لا نستطيع قراءة هذا كتذكرة.
guest-malformed-signs = يبدو رقمك ناقصًا. يُرجى إبراز تذكرتك مرة أخرى.
guest-forged = لم نتعرف على هذه التذكرة. يُرجى التحدث إلى فريقنا.
guest-wrong_event = هذه التذكرة لفعالية أخرى.
guest-wrong_event-named = هذه التذكرة لفعالية أخرى: { $event }.
guest-unknown = لم نجد هذه التذكرة. يُرجى التحدث إلى فريقنا.
guest-replaced = هناك تذكرة أحدث بدلًا من هذه. يُرجى إظهار الأحدث.
guest-cancelled = أُلغيت هذه التذكرة. يُرجى السؤال في شباك التذاكر.
guest-blocked = هذه التذكرة موقوفة. يُرجى السؤال في شباك التذاكر.
guest-unpaid = لم تُدفع قيمة هذه التذكرة بعد. يُرجى الدفع في شباك التذاكر.
guest-unpaid-ask = لم تُدفع قيمة هذه التذكرة بعد: { $due }.
guest-unpaid-late = لم يُدفع هذا الطلب في الوقت المحدد. يُرجى السؤال في شباك التذاكر.
guest-unpaid-back = أُعيد ثمن هذه التذكرة. يُرجى السؤال في شباك التذاكر.
guest-not_yet_valid = هذه التذكرة ليست صالحة بعد.
guest-not_yet_valid-later = هذه التذكرة صالحة { $from }.
guest-not_yet_valid-soon = هذه التذكرة صالحة { $from }، { wait }.
guest-expired = لم تعد هذه التذكرة صالحة.
guest-expired-past = كانت هذه التذكرة صالحة { $until }.
guest-doors_closed = الأبواب مغلقة.
guest-doors_closed-later = تُفتح الأبواب { $at }.
guest-doors_closed-soon = تُفتح الأبواب { $at }، { wait }.
guest-doors_closed-past = أُغلقت الأبواب { $at }.
guest-wrong_gate = يُرجى استعمال مدخل آخر.
guest-wrong_gate-gates = يُرجى استعمال هذا المدخل: { $gates }.
guest-wrong_gate-which = لحظة من فضلك.
guest-already_in = استُعملت هذه التذكرة من قبل.
guest-already_in-since = استُعملت هذه التذكرة من قبل { $at }.
guest-already_in-all_used = استُعملت كل مرات الدخول بهذه التذكرة، وآخرها { $at }.
guest-already_in-today_used = استُعملت هذه التذكرة اليوم من قبل، وآخر مرة { $at }.
guest-not_yet_valid-area = يُرجى الذهاب أولًا إلى { $place }.
guest-not_yet_valid-type = يُرجى إبراز تذكرة «{ $type }» أولًا.
guest-not_yet_valid-never = هذه التذكرة ليست صالحة في هذا الوقت.
guest-not_yet_valid-rule = لا نستطيع فحص هذه التذكرة هنا. يُرجى التحدث إلى فريقنا.
guest-expired-last = { $again ->
    [soon] كان آخر دخول { $at }. يُرجى العودة { $from }، { wait }.
    [later] كان آخر دخول { $at }. يُرجى العودة { $from }.
   *[never] كان آخر دخول { $at }.
}
guest-already_in-days_used = استُعملت كل أيام هذه التذكرة، وآخرها { $at }.
guest-already_in-stay = { $again ->
    [soon] كان بإمكانك العودة { $until }. تصلح هذه التذكرة من جديد { $from }، { wait }.
    [later] كان بإمكانك العودة { $until }. تصلح هذه التذكرة من جديد { $from }.
   *[never] كان بإمكانك العودة { $until }.
}
guest-already_in-apart = { $again ->
    [soon] استُعملت هذه التذكرة { $at }. تصلح من جديد { $from }، { wait }.
    [later] استُعملت هذه التذكرة { $at }. تصلح من جديد { $from }.
   *[never] استُعملت هذه التذكرة من قبل { $at }.
}
guest-full = المكان ممتلئ الآن. يُرجى الانتظار قليلًا.
guest-reissued = أُعيد إصدار هذه التذكرة. يُرجى إبراز رمزها الجديد.
guest-order = لحظة من فضلك: نبحث عن تذاكرك.
guest-question = لحظة من فضلك: لدينا سؤال.
guest-admitted = أهلًا وسهلًا!
guest-unlisted = أهلًا وسهلًا!
guest-manual = أهلًا وسهلًا!
guest-exited = مع السلامة!
guest-other = لا نستطيع إدخالك بهذه التذكرة. يُرجى التحدث إلى فريقنا.

## On paper.

caption-seat = المقعد
caption-price = السعر
caption-price-taxed = السعر شامل ضريبة { $rate }٪
caption-number = الرقم
caption-holder = الاسم
paper-moment = { weekday } { $day } { month } { $year }، { $time }
paper-moment-elsewhere = { $moment } ({ $zone })
letters-missing = لا يوجد في هذا الحاسوب خط فيه هذه الحروف: { $letters }. على الورق تحل علامة استفهام محل كل منها.
paper-valid-between = صالحة من { $from } إلى { $until }
paper-valid-from = صالحة من { $from }
paper-valid-until = صالحة حتى { $until }

## The evening's report and the guest list.

report-title = { $event }: كيف سارت
report-written = كُتب { $at } على { $device }
report-written-by = كتبه { $person } { $at } على { $device }
report-sold = المباعة
report-cancelled = الملغاة
report-come = حضروا
report-missed = لم يحضروا
report-expired = انتهت مهلة { $count }
report-inside = في الداخل
report-manual = بلا تذكرة
report-undone = عمليات مسح تُراجع عنها
report-refused = عمليات مسح مرفوضة
report-of = من { $count }
report-arrivals = الوافدون كل خمس دقائق
report-peak-passed = كانت الذروة عند { $at }: ‏{ $count } في خمس دقائق.
report-peak-expected = الذروة متوقعة نحو { $at }.
report-areas = المناطق
report-types = حسب نوع التذكرة
report-gates = حسب البوابة
report-refusals = الرفض حسب السبب
report-sellers = حسب البائع
report-money = المال
report-speed = السرعة عند الأبواب
report-incidents = الحوادث
report-cash = جرد النقد
report-area = المنطقة
report-itself = الفعالية نفسها
report-capacity = السعة
report-hour = الساعة
report-entries = دخول
report-exits = خروج
report-type = النوع
report-gate = البوابة
report-nowhere = بلا بوابة محددة
report-reason = السبب
report-scans = عمليات المسح
report-seller = من
report-device = الحاسوب
report-tickets = التذاكر
report-method = طريقة الدفع
report-taken = المقبوض
report-refunded = المُعاد
report-net = الصافي
report-payments = الدفعات
report-taxes = الضريبة في المال
report-rate = النسبة
report-without-tax = دون الضريبة
report-tax = الضريبة
report-gross = مع الضريبة
report-untaxed = بدون
report-busiest = الأكثر ازدحامًا من
report-per-minute = مسح في الدقيقة
report-seconds = ثوانٍ بينها
report-first = أولًا
report-second = ثم
report-quota = { $name }: بيع { $sold } من { $quota }
report-refund = أُعيد { $refunded } من { $taken } مدفوعة
receipt-title = إيصال { $order }
receipt-for = إلى { $buyer }
receipt-sold = بيع { $at }
receipt-total = المجموع
receipt-paid = المدفوع
receipt-due = المتبقي
receipt-each = للواحدة
receipt-amount = المبلغ
receipt-payments = الدفعات
receipt-when = متى
report-time = الوقت
report-expected = المتوقع
report-counted = المعدود
report-difference = الفرق
report-page = { $page } من { $pages }
report-reason-malformed = ليست من تذاكرنا
report-reason-forged = غير أصلية
report-reason-wrong_event = فعالية أخرى
report-reason-unknown = تذكرة غير معروفة
report-reason-replaced = استُبدلت برمز أحدث
report-reason-cancelled = ملغاة
report-reason-blocked = موقوفة
report-reason-unpaid = غير مدفوعة
report-reason-not_yet_valid = لم تصبح صالحة بعد
report-reason-expired = لم تعد صالحة
report-reason-doors_closed = الأبواب مغلقة
report-reason-wrong_gate = بوابة خاطئة
report-reason-already_in = دخل من قبل
report-reason-full = ممتلئ
report-reason-reissued = رقم تذكرة أُعيد إصدارها
report-reason-order = رقم طلب
report-reason-question = سؤال بلا جواب
report-reason-other = سبب آخر
report-method-cash = نقدًا
report-method-card = بطاقة
report-method-transfer = تحويل
report-method-free = مجانًا
report-method-other = أخرى
list-printed = طُبعت { $at }
list-heard = آخر خبر من الحواسيب الأخرى { $at }
list-unheard = لا خبر بعد من الحواسيب الأخرى
list-alone = الحاسوب الوحيد لهذه الفعالية
list-buyer = المشتري
list-note = للباب
list-unpaid = غير مدفوعة
list-held = موقوفة
list-nameless = بلا اسم

## Tickets by e-mail, and why one was not sent.

mail-test-subject = رسالة تجريبية من Entrada
mail-test = تُظهر هذه الرسالة أن Entrada يستطيع إرسال البريد بهذه الإعدادات.
mail-subject = تذكرتك إلى { $event }
mail-hello = مرحبًا { $name }،
mail-hello-nobody = مرحبًا،
mail-tickets = { $n ->
    [zero] إليك تذاكرك إلى { $event }:
    [one] إليك تذكرتك إلى { $event }:
    [two] إليك تذكرتيك إلى { $event }:
    [few] إليك تذاكرك الـ{ $n } إلى { $event }:
    [many] إليك تذاكرك الـ{ $n } إلى { $event }:
   *[other] إليك تذاكرك الـ{ $n } إلى { $event }:
}
mail-show = يرجى إظهار كل رمز عند المدخل، على الورق أو على الهاتف. التذاكر مرفقة للطباعة.
mail-not-cancelled = هي ملغاة
mail-not-blocked = هي موقوفة
mail-not-address = ليس لها عنوان بريد إلكتروني
mail-not-again = أُرسلت من قبل
mail-not-unpaid = لم يُدفع ثمنها
mail-not-refunded = أُعيد ثمنها
mail-not-known = كانت تُسلَّم إلى خادم البريد حين انتهى البرنامج أو الاتصال، وربما وصلت: اسأل، أو أرسلها من جديد

## The dress rehearsal: what was seen, and how to mend it.

rehearse-event = { $issued ->
    [zero] لم تصدر أي تذكرة ({ $issued }). تُفتح الأبواب { $at }.
    [one] صدرت تذكرة واحدة. تُفتح الأبواب { $at }.
    [two] صدرت تذكرتان. تُفتح الأبواب { $at }.
    [few] صدرت { $issued } تذاكر. تُفتح الأبواب { $at }.
    [many] صدرت { $issued } تذكرة. تُفتح الأبواب { $at }.
   *[other] صدرت { $issued } تذكرة. تُفتح الأبواب { $at }.
}
rehearse-event-types = ليس للفعالية أي نوع من التذاكر.
rehearse-event-types-mend = أنشئ نوعًا في الفعالية، أنواع التذاكر.
rehearse-event-over = انتهت الفعالية { $at }.
rehearse-event-over-mend = تحقق من أوقاتها في شاشة الفعالية، ومن ساعة هذا الحاسوب.
rehearse-clock = تُظهر ساعة هذا الحاسوب { $time } ({ $zone }). تستمر الفعالية { $from } { $until }.
rehearse-clock-far = تُظهر ساعة هذا الحاسوب { $time } ({ $zone }). لا تبدأ الفعالية إلا لاحقًا: { $at }.
rehearse-clock-far-mend = إن كانت أقرب من ذلك فاضبط تاريخ هذا الحاسوب وساعته.
rehearse-clock-off = { $span ->
    [days] تُظهر ساعة هذا الحاسوب { $time }، لكن شيئًا كُتب في السجل أو في حاسوب آخر { $at }.
   *[minutes] تُظهر ساعة هذا الحاسوب { $time }، أي إنها متأخرة بالدقائق ({ $minutes }) عمّا كُتب في السجل أو كتبه حاسوب آخر.
}
rehearse-clock-off-mend = اضبط ساعة هذا الحاسوب وساعات الحواسيب الأخرى على ساعة واحدة.
rehearse-letters-mend = ثبّت خطًا فيه هذه الحروف، مثل Noto Sans CJK للصينية واليابانية والكورية.
rehearse-odd-mend = راجع الأوقات في الفعالية.
odd-zone = لا يعرف هذا البرنامج المنطقة الزمنية { $zone }: تُعرض الأوقات وتُقرأ بتوقيت UTC.
odd-doors-after-end = تُفتح الأبواب { $open }، بعد أن تنتهي الفعالية: تنتهي { $end }.
odd-doors-before-start = تُغلق الأبواب { $close }، قبل الفعالية بأكثر من يوم: تبدأ { $start }.
odd-doors-far = الأبواب مفتوحة { $from } { $until }، على بُعد أكثر من شهر من الفعالية.
odd-long = تستمر الفعالية أكثر من سنة: { $from } { $until }.
odd-type-after = تذاكر النوع «{ $type }» صالحة فقط { $from }، بعد أن تنتهي الفعالية.
odd-type-before = تذاكر النوع «{ $type }» صالحة فقط { $until }، قبل الفعالية بأكثر من يوم.
rehearse-key = مفتاح الفعالية موجود هنا.
rehearse-key-gone = لا يمكن استعمال مفتاح الفعالية: { $why }.
rehearse-key-gone-mend = افتح حلقة المفاتيح، أو خذ حزمة الفعالية مرة أخرى.
rehearse-key-swapped = المفتاح الذي على هذا الحاسوب ليس مفتاح الفعالية.
rehearse-key-swapped-mend = خذ حزمة الفعالية من حاسوب المنظّم نفسه.
rehearse-ticket = خُتمت تذكرة تجريبية ورُسمت وقُرئت وأُجيب عنها في { $ms } ms: «{ $answer }»
rehearse-ticket-unread = رُسمت تذكرة تجريبية وتعذرت قراءتها.
rehearse-ticket-unread-mend = ينبغي ألا يحدث هذا أبدًا. ثبّت Entrada من جديد، وأخبر مطوّريه.
rehearse-ticket-failed = تعذر إنشاء تذكرة تجريبية: { $why }.
rehearse-ticket-failed-mend = افعل ما تقوله الجملة؛ وإن لم ينفع، فاستعمل حاسوبًا آخر عند الباب.
rehearse-forged = رُسم رمز مزوّر وقُرئ ومُيّز عن الأصلي في { $ms } ms.
rehearse-forged-missed = لم يُميَّز رمز مزوّر عن الأصلي: «{ $answer }»
rehearse-forged-missed-mend = ينبغي ألا يحدث هذا أبدًا. ثبّت Entrada من جديد، وأخبر مطوّريه.
rehearse-list = القائمة حديثة: آخر خبر من الحواسيب الأخرى كان { $at }.
rehearse-list-alone = هذا هو الحاسوب الوحيد للفعالية: قائمته كاملة.
rehearse-list-unheard = لم يصل هذا الحاسوب خبر من الحواسيب الأخرى بعد.
rehearse-list-unheard-mend = خذ حزمة من شباك التذاكر.
rehearse-list-stale = القائمة قديمة: آخر خبر من الحواسيب الأخرى كان { $at }.
rehearse-list-stale-mend = خذ حزمة جديدة من شباك التذاكر.
rehearse-forked = لـ{ $laptop } تاريخان: نسخة من بياناته تُستعمل في مكان آخر، أو أن أحدًا يملك مفتاحه.
rehearse-forked-mend = اعثر على النسخة، واستبعد ذلك الحاسوب، ثم أدخله من جديد بمجلد بيانات فارغ.
device-forked = لقيدين مختلفين من هذا الحاسوب الرقم { $seq } (كُتب أحدهما { $first } والآخر { $second }): نسخة من بياناته تُستعمل في مكان آخر، أو أن أحدًا يملك مفتاحه. كلاهما يُحسب. استبعده، ثم أدخله من جديد بمجلد بيانات فارغ.
device-forked-dismissed = لقيدين مختلفين من هذا الحاسوب الرقم { $seq } (كُتب أحدهما { $first } والآخر { $second }).
event-over = بحسب ساعة هذا الحاسوب انتهت الفعالية { $at }. ليس لأبوابها وقت إغلاق، فما زالت التذاكر صالحة.
clock-of-laptop-ahead = ساعة { $laptop } متقدمة { $minutes } د على ساعة هذا الحاسوب. اضبطهما معًا: فالدخول والخروج يتبعانهما.
clock-of-laptop-behind = ساعة { $laptop } متأخرة { $minutes } د عن ساعة هذا الحاسوب. اضبطهما معًا: فالدخول والخروج يتبعانهما.
rehearse-printer = الطابعة { $name } جاهزة.
rehearse-printer-stopped = الطابعة { $name } متوقفة. { $why }
rehearse-printer-stopped-mend = افحص الطابعة: الورق والحبر والسلك. ثم شغّل قائمة انتظارها في إعدادات النظام.
rehearse-printer-gone = الطابعة { $name } غير موجودة.
rehearse-printer-gone-mend = شغّلها ووصّلها، أو اختر غيرها في الإعدادات.
rehearse-printer-none = يُراد طبع التذاكر، لكن ليس لهذا الحاسوب طابعة.
rehearse-printer-none-mend = أعدّ طابعة في إعدادات النظام، أو اجعل Entrada يحفظ ملفات PDF بدلًا منها.
rehearse-printer-unused = لم تُعدّ أي طابعة؛ تُحفظ التذاكر كملفات PDF.
rehearse-disk = المساحة الفارغة على القرص { $gigabytes } GB.
rehearse-disk-full = المساحة الفارغة على القرص { $gigabytes } GB فقط.
rehearse-disk-full-mend = احذف شيئًا كبيرًا قبل فتح الأبواب.
rehearse-disk-unseen = تعذر فحص القرص: { $why }.
rehearse-disk-unseen-mend = تحقق من أن قرص مجلد البيانات موصول.
rehearse-battery = البطارية عند { $charge } % وقيد الاستعمال.
rehearse-battery-plugged = البطارية عند { $charge } % وموصولة بالكهرباء.
rehearse-battery-low = البطارية عند { $charge } % ولا تُشحن.
rehearse-battery-low-mend = وصّل الشاحن.
rehearse-camera = تُظهر الكاميرا صورة بدقة { $size }.
rehearse-camera-none = لا توجد كاميرا تُظهر صورة.
rehearse-camera-none-mend = وصّل كاميرا ويب، أو استعمل ماسح USB.
rehearse-camera-trouble = لا تُظهر الكاميرا أي صورة.
rehearse-camera-trouble-mend = أغلق البرامج الأخرى التي تستعملها، وافصلها ثم أعد توصيلها.
rehearse-page = صفحة لمعرفة هل تطبع الطابعة
rehearse-page-note = هذه ليست تذكرة ولا تُدخل أحدًا.

## قواعد الوقت لنوع من التذاكر.

rule-hours = { $on ->
    [some] { $days }، من { $from } إلى { $until }.
   *[all] كل يوم من { $from } إلى { $until }.
}
rule-window = من { $from } إلى { $until }.
rule-apart = بين دخولين (بالدقائق) على الأقل: { $minutes }.
rule-any-days = في أي أيام؛ عدد الأيام المختلفة على الأكثر: { $days }.
rule-last-entry = لا يدخل أحد بعد { $at } حتى يبدأ اليوم التالي في { $end }.
rule-tolerance = بالدقائق: قبل الوقت حتى { $before }، وبعده حتى { $after }.
rule-stay = { $of ->
    [day] العودة فقط خلال هذه الدقائق بعد أول دخول في اليوم: { $minutes }.
   *[all] العودة فقط خلال هذه الدقائق بعد أول دخول: { $minutes }.
}
rule-after-area = فقط لمن دخل قبل ذلك عند { $place }.
rule-after-type = فقط بعد دخول تذكرة «{ $type }» من الطلب نفسه.
rule-unknown = قاعدة من Entrada أحدث لا تعرفها هذه النسخة: لا يدخل أحد.
