### Every sentence of the window, in Arabic: the same ids and variables as in en.ftl. Ids say where a sentence stands.
### The door's own sentences and what is printed are Rust's, in src-tauri/crates/app/words.

app-name = Entrada
app-title = { $event } – Entrada
app-door = الباب – { $event }
app-starting = جارٍ الفتح…

common-cancel = إلغاء
common-close = إغلاق
common-loading = لحظة…
common-save = حفظ
common-undo = تراجع
common-yes = نعم
common-no = لا

toast-region = إشعارات
work-stop = إيقاف
work-count = { $done } من { $of }

nav-label = الشاشات
nav-sell = البيع
nav-door = الباب
nav-guests = الضيوف
nav-insights = الإحصاءات
nav-event = الفعالية
nav-devices = الأجهزة
nav-settings = الإعدادات

role-organiser = المنظِّم
role-desk = شباك التذاكر
role-door = الباب

first-title = مرحبًا بك في Entrada
first-lead = بِع التذاكر على حاسوب، وأدخِل الناس على حاسوب آخر. لا حاجة إلى شبكة، ولا يغادر هذا الحاسوب شيء ما لم تسلّمه بنفسك.
first-create = أنشئ فعاليتك
first-create-why = يكفي الاسم والوقت. ثم تأتي أنواع التذاكر.
first-sample = جرّب فعالية نموذجية
first-sample-why = 120 ضيفًا، بعضهم في الداخل. لا أثر لأي شيء تفعله هناك.
first-join = انضم بملف
first-join-why = أعطاك أحد المنظِّمين ملفًا وأخبرك بعبارة المرور.

key-title = أين يُحفظ المفتاح؟
key-lead = يشفّر Entrada أسرار فعالياتك بمفتاح. ليس في هذا النظام حلقة مفاتيح تحفظه، فاختر من فضلك.
key-kind = حماية المفتاح بواسطة
key-kind-passphrase = عبارة مرور
key-kind-key_file = ملف مفتاح
key-passphrase-new = عبارة المرور
key-passphrase-hint = تُطلب عند كل تشغيل. لا يستطيع أحد استعادتها: اكتبها في مكان آمن.
key-passphrase-again = نفسها مرة أخرى
key-passphrase-differ = عبارتا المرور مختلفتان
key-passphrase-differ-next = اكتب العبارة نفسها في الحقلين.
key-file = ملف المفتاح
key-file-hint = يُنشأ إن لم يكن موجودًا. من لديه هذا الملف وبياناتك يستطيع قراءة كل شيء؛ ذاكرة USB تحملها معك مكان جيد.
key-go = استعمله وافتح

unlock-title = فتح Entrada
unlock-lead = الفعاليات على هذا الحاسوب محمية بعبارة مرور.
unlock-passphrase = عبارة المرور
unlock-open = فتح
unlock-again = حاول مرة أخرى
unlock-folder = مجلد البيانات: { $folder }

event-new = فعالية جديدة
event-new-title = فعالية جديدة
moment-twice = هذا الوقت يأتي مرتين: أيهما؟
moment-first = الأول (UTC{ $offset })
moment-second = الثاني (UTC{ $offset })
moment-skipped = هذا الوقت غير موجود في { $zone }: تُقدَّم الساعات حينها.
event-edit = تعديل
event-edit-title = تعديل الفعالية
event-create = إنشاء الفعالية
event-saved = حُفظت الفعالية.
event-name = الاسم
event-venue = المكان
event-starts = البداية
event-ends = النهاية
event-doors_open = فتح الأبواب
event-doors_open-hint = اترك الحقلين فارغين للسماح بالدخول في أي وقت.
event-doors_close = إغلاق الأبواب
event-timezone = المنطقة الزمنية
event-timezone-own-unknown = اختر واحدة: هذا الحاسوب لا يذكر مكانه.
event-timezone-unknown = لا يعرفها هذا البرنامج: الأوقات بتوقيت UTC. قد يعرفها برنامج أحدث.
event-currency = العملة
event-capacity = السعة
event-capacity-hint = كم شخصًا يمكن أن يكون في الداخل معًا. فارغ: بلا حد.
event-none = –
event-fact-when = متى
event-fact-doors = الأبواب
event-fact-venue = المكان
event-fact-zone = المنطقة الزمنية
event-zone-unknown = في { $zone }، التي لا يعرفها هذا البرنامج: الأوقات بتوقيت UTC
event-zone-unknown-tag = منطقة زمنية غير معروفة
event-fact-capacity = السعة
event-fact-issued = التذاكر الصادرة
event-fact-role = هذا الحاسوب هو
event-doors-always = مفتوحة في أي وقت
event-doors-range = { $from } – { $until }
event-capacity-none = بلا حد
event-capacity-of = { $inside } من { $capacity } في الداخل
event-overfull = عدد من في الداخل الآن { $inside }، والحد الأقصى { $capacity }: لا يدخل أحد حتى يخرج عدد كافٍ.
event-running = الآن
event-archived-tag = مؤرشفة
event-parts = أجزاء الفعالية
event-part-types = أنواع التذاكر
event-part-places = المناطق والبوابات
event-part-door = عند الباب
event-part-privacy = الخصوصية
event-part-archive = النسخ والأرشفة

events-title = الفعاليات
events-key = Ctrl+E
events-archived-show = { $n ->
    [zero] عرض { $n } مؤرشفة
    [one] عرض فعالية مؤرشفة واحدة
    [two] عرض فعاليتين مؤرشفتين
    [few] عرض { $n } فعاليات مؤرشفة
    [many] عرض { $n } فعالية مؤرشفة
   *[other] عرض { $n } فعالية مؤرشفة
}
events-archived-hide = إخفاء المؤرشفة

type-title = أنواع التذاكر
type-add = إضافة نوع تذكرة
type-empty = ماذا تبيع؟ أضف أول نوع من التذاكر، مثل عادية أو طفل.
type-empty-door = لم يضف المنظِّم أي نوع من التذاكر بعد.
type-edit = تعديل { $name }
type-create = إضافة
type-saved = حُفظ { $name }.
type-name = الاسم
type-price = السعر بعملة { $currency }
type-price-free = مجانًا
type-quota = العدد المتاح
type-tax = الضريبة ضمن السعر، بالمئة
type-tax-none = لا شيء
type-unlimited = بلا حد
type-gates = البوابات التي تفتحها
type-gates-hint = إن لم تُحدَّد أي بوابة: كلها.
type-gates-none = كل البوابات. تُضاف البوابات في «المناطق والبوابات».
type-gates-all = الكل
type-from = صالحة من
type-until = صالحة حتى
type-reentry = يجوز الخروج والعودة
type-entries = كم مرة تُدخل
type-entries_per_day = كم مرة تُدخل في اليوم
type-often-once = تُدخل مرة واحدة.
type-often-any = تُدخل أي عدد من المرات.
type-often-all = { $all ->
    [zero] تُدخل { $all } مرة.
    [one] تُدخل مرة واحدة.
    [two] تُدخل مرتين.
    [few] تُدخل { $all } مرات.
    [many] تُدخل { $all } مرة.
   *[other] تُدخل { $all } مرة.
}
type-often-day = { $day ->
    [zero] تُدخل { $day } مرة في اليوم.
    [one] تُدخل مرة واحدة في اليوم.
    [two] تُدخل مرتين في اليوم.
    [few] تُدخل { $day } مرات في اليوم.
    [many] تُدخل { $day } مرة في اليوم.
   *[other] تُدخل { $day } مرة في اليوم.
}
type-often-both = { $day ->
    [zero] مرات الدخول { $all } في المجموع، بواقع { $day } مرة في اليوم.
    [one] مرات الدخول { $all } في المجموع، بواقع مرة واحدة في اليوم.
    [two] مرات الدخول { $all } في المجموع، بواقع مرتين في اليوم.
    [few] مرات الدخول { $all } في المجموع، بواقع { $day } مرات في اليوم.
    [many] مرات الدخول { $all } في المجموع، بواقع { $day } مرة في اليوم.
   *[other] مرات الدخول { $all } في المجموع، بواقع { $day } مرة في اليوم.
}
type-rule-reentry = { $often } من خرج يجوز له أن يعود، ومن في الداخل لا يدخل مرة أخرى.
type-day-midnight = يبدأ اليوم الجديد عند منتصف الليل.
type-day-hour = يبدأ اليوم الجديد الساعة { $hour }، حين يكون الجميع قد خرجوا.
type-group = يتقاسم عدده مع
type-group-hint = اسم للمجموعة، مثل «القاعة». لا تُباع أنواعها معًا أكثر من أكبر أعدادها.
type-group-of = مشترك: { $group }
type-note = ملاحظة للباب
type-note-hint = تظهر عند الباب لكل من يحمل تذكرة كهذه، قبل أن يمر.
type-note-of = عند الباب: { $note }
type-window-always = دائمًا
type-window-range = { $from } – { $until }
type-column-name = الاسم
type-column-price = السعر
type-column-sold = الصادرة
type-column-left = المتبقي
type-column-window = صالحة
type-column-gates = البوابات
rules-title = قواعد الوقت: { $name }
rules-hint = كلها سارية معًا؛ ومن عدة ساعات أو مدد تكفي واحدة. ما تغيّره هنا يُحفظ فورًا.
rules-none = لا قواعد: تُدخل ما دامت صالحة.
rules-later = قواعد الوقت، مثل الساعات أو أي ثلاثة أيام، تُضاف بعد إنشاء النوع.
rules-add = أضف القاعدة
rules-remove = أزل القاعدة: { $rule }
rules-kind = موضوع القاعدة
rules-kind-hours = ساعات اليوم
rules-kind-window = من لحظة إلى أخرى
rules-kind-last_entry = آخر دخول في اليوم
rules-kind-tolerance = قبل الوقت وبعده
rules-kind-apart = دقائق بين مرات الدخول
rules-kind-any_days = أي أيام، بهذا العدد
rules-kind-stay = وقت العودة
rules-kind-after = بعد دخول آخر
rules-from = من
rules-until = إلى
rules-at = في موعد أقصاه
rules-before = دقائق قبل
rules-after = دقائق بعد
rules-minutes = الدقائق
rules-days = كم يومًا
rules-earlier = من دخل بتذكرة أو عند
rules-weekdays = في هذه الأيام
rules-weekdays-hint = لا شيء محدد: كل يوم.

area-title = المناطق
area-lead = أجزاء من الفعالية تعدّ من فيها على حدة: صالة، مأدبة الغداء.
area-empty = لا مناطق: تُعدّ الفعالية كلها واحدة.
area-name = الاسم
area-capacity = كم شخصًا تتسع له
area-capacity-of = كم شخصًا تتسع له { $area }
area-add = إضافة المنطقة
area-edit = تعديل { $area }
area-remove = إزالة { $area }
area-removed = أُزيلت { $area }.
area-saved = حُفظت { $area }.
area-over = أكثر من اللازم
area-overfull = حُفظت { $area }. عدد من فيها الآن { $inside }، والحد الأقصى { $capacity }: لا يدخل أحد حتى يخرج عدد كافٍ.
area-column-name = المنطقة
area-column-inside = في الداخل الآن

gate-title = البوابات
gate-lead = أبواب لها أسماء. تُضبط شاشة الباب على إحداها، ويفتح نوع التذكرة بعضها أو كلها.
gate-empty = لا بوابات: كل الأبواب سواء.
gate-name = الاسم
gate-leads = تؤدي إلى
gate-leads-of = إلى أين تؤدي { $gate }
gate-event = الفعالية
gate-add = إضافة البوابة
gate-remove = إزالة { $gate }
gate-removed = أُزيلت { $gate }.
gate-saved = حُفظت { $gate }.
gate-column-name = البوابة
gate-column-leads = تؤدي إلى

rule-title = القواعد
rule-unpaid = من لم يدفع
rule-unpaid-never = رفض
rule-unpaid-ask = سؤال الباب
rule-unpaid-always = إدخال
rule-unpaid-never-words = يُرفض دخولهم حتى يدفعوا.
rule-unpaid-ask-words = يقرر من يقف عند الباب في كل مرة.
rule-unpaid-always-words = يُسمح لهم بالدخول.
rule-unlisted = تذاكر أصلية لم تصل إلى هذا الحاسوب بعد
rule-unlisted-admit = إدخال
rule-unlisted-refuse = رفض
rule-unlisted-admit-words = الرمز نفسه يثبت أن التذكرة حقيقية. يُسمح لأصحابها بالدخول مع علامة على شاشة الباب.
rule-unlisted-refuse-words = لا تُدخل إلا التذاكر الموجودة في قائمة هذا الحاسوب.
rule-out = الجميع خارجون عند
rule-out-placeholder = 06:00
rule-out-words = من كان في الداخل الساعة { $hour } يُعدّ خارجًا.
rule-out-none-words = من دخل يُعدّ في الداخل حتى يخرج. لليالي ولعدة أيام، حدّد ساعة مثل 06:00.
rule-doors-edit = تغيير وقت فتح الأبواب

question-title = الأسئلة
question-lead = تُطرح قبل دخول الشخص أول مرة. يُحفظ الجواب مع المسح.
question-empty = لا يُسأل عن شيء.
question-add = إضافة سؤال
question-create = إضافة
question-saved = حُفظ السؤال.
question-removed = لن يُطرح بعد الآن.
question-edit = تعديل «{ $question }»
question-remove = عدم طرح «{ $question }» بعد الآن
question-text = نص السؤال
question-text-placeholder = هل وُقّع الإقرار؟
question-kind = نوع الجواب
question-kind-text = كلمات
question-kind-yesno = نعم أو لا
question-kind-choice = اختيار
question-choices = الاختيارات
question-choices-hint = تفصل بينها فواصل.
question-required = لا يدخل أحد من دون جواب
question-types = يُطرح على
question-types-hint = إن لم يُحدَّد أي نوع: على الجميع.
question-must = الجواب واجب
question-may = يجوز تجاوزه
question-of = فقط { $types }

privacy-title = البيانات الشخصية
privacy-days = أيام الاحتفاظ بها بعد النهاية
privacy-days-placeholder = دائمًا
privacy-never = تبقى الأسماء والعناوين حتى يحذفها أحد.
privacy-until = تُمحى الأسماء والعناوين والأجوبة في { $at }.
privacy-what = تبقى التذاكر والأعداد والسجل، ولا يُعرف بعد ذلك لمن كانت. يفعل كل حاسوب في الفعالية ذلك بنفسه.
privacy-names = يرى الباب الأسماء
privacy-names-hint = من دون ذلك لا تُعطى حواسيب الباب أسماء ولا ملاحظات: تعرض الرقم والنوع والمقعد. وما لدى الباب من قبل يبقى لديه.

copy-title = استعمالها مرة أخرى
copy-lead = تُنشأ فعالية جديدة بأنواع التذاكر والمناطق والبوابات والأسئلة والقواعد والأشخاص أنفسهم. لا تُنقل أي تذاكر، ويختار الأشخاص أرقام PIN جديدة. تحتفظ كل الأوقات ببعدها عن البداية.
copy-name-placeholder = الاسم نفسه مع تاريخها
copy-go = إنشاء النسخة
copy-done = أُنشئت { $event }.
archive-title = الأرشفة
archive-why = تخرج من قائمة الفعاليات. يبقى كل ما فيها، ويمكنك إعادتها في أي وقت.
archive-is = هذه الفعالية مؤرشفة: لا تظهر في القائمة إلا عند طلب المؤرشفة.
archive-go = أرشفة الفعالية
archive-undo = إعادتها
archive-done = أُرشفت الفعالية.
archive-undone = عادت الفعالية إلى القائمة.
archive-organiser = لا ينسخ الفعالية أو يؤرشفها إلا حاسوب منظِّم.

sell-types = نوع التذكرة
sell-empty = لا شيء للبيع بعد: أضف نوع تذكرة أولًا.
sell-empty-go = إضافة نوع تذكرة
sell-name = الاسم
sell-name-placeholder = لمن هي؟
sell-email = البريد الإلكتروني
sell-seat = المقعد
sell-note = ملاحظة للباب
sell-note-placeholder = تظهر عند الباب
sell-count = العدد
sell-other-price = سعر آخر
sell-price = سعر كل تذكرة
sell-price-reason = السبب
sell-price-reason-hint = يظهر في الطلب وفي سجل التذكرة.
sell-fewer = أقل بواحدة
sell-more = أكثر بواحدة
sell-add = إضافة إلى الطلب
sell-add-key = Shift+Enter
sell-order = هذا الطلب
sell-line = { $count } × { $type }
sell-remove = إزالة { $type } من الطلب
sell-total = المجموع
sell-free = مجانًا
sell-left = المتبقي { $left }
sell-left-group = المتبقي { $left } من { $group }
sell-none = نفدت
sell-unlimited = صدرت { $n }
sell-payment = طريقة الدفع
sell-go = بيع
sell-go-total = بيع بمبلغ { $total }
sell-go-free = { $n ->
    [zero] إصدار { $n } تذكرة مجانية
    [one] إصدار تذكرة مجانية واحدة
    [two] إصدار تذكرتين مجانيتين
    [few] إصدار { $n } تذاكر مجانية
    [many] إصدار { $n } تذكرة مجانية
   *[other] إصدار { $n } تذكرة مجانية
}
sell-go-unpaid = { $n ->
    [zero] إصدار { $n } تذكرة غير مدفوعة
    [one] إصدار تذكرة واحدة غير مدفوعة
    [two] إصدار تذكرتين غير مدفوعتين
    [few] إصدار { $n } تذاكر غير مدفوعة
    [many] إصدار { $n } تذكرة غير مدفوعة
   *[other] إصدار { $n } تذكرة غير مدفوعة
}
sell-go-part = بيع: { $now } الآن، { $open } لاحقًا
sell-until = حجز الأماكن حتى
sell-until-hint = بعد ذلك يجوز بيعها لغيرهم. فارغ: دائمًا.
sell-extra = ملاحظة للطلب كله
sell-kept = الأماكن محجوزة حتى { $until }.
sell-orders-key = Alt+O
sell-keys = Alt+1…9 لاختيار النوع، وEnter للبيع، وShift+Enter لإضافة آخر، وEsc للبدء من جديد.
sell-sold = { $n ->
    [zero] بيعت { $n } تذكرة
    [one] بيعت تذكرة واحدة
    [two] بيعت تذكرتان
    [few] بيعت { $n } تذاكر
    [many] بيعت { $n } تذكرة
   *[other] بيعت { $n } تذكرة
}
sell-paid = { $total }، { $method }
sell-unpaid = { $total }، لم تُدفع بعد
sell-nth = { $nth } من { $of }
sell-previous = السابقة
sell-following = التالية
sell-next = البيع التالي

payment-cash = نقدًا
payment-card = بطاقة
payment-transfer = تحويل
payment-other = أخرى
payment-free = مجانًا
payment-none = ليس بعد

pay-amount = المبلغ المدفوع منه
pay-tendered = المبلغ المسلَّم
pay-quick = الأوراق النقدية المسلَّمة
pay-exact = بالضبط
pay-change = الباقي
pay-add = إضافة هذه الدفعة
pay-remove = إزالة هذه الدفعة
pay-split = الدفع على أجزاء

orders-title = الطلبات
orders-search = الاسم أو البريد أو الرقم
orders-unpaid = غير المدفوعة فقط
orders-none = لا طلبات هنا.
orders-more = يظهر { $shown } من { $total }. ابحث عن الباقي.

order-nameless = بلا اسم
order-paid = مدفوع
order-due = المتبقي { $amount }
order-overpaid = زيادة في الدفع { $amount }
order-expired = المتبقي { $amount }، لم يُدفع في الوقت
order-paid-back = أُعيد المال: { $amount } للدفع من جديد
order-cancelled = ملغى
order-refunded = المُعاد
order-tax = الضريبة
order-tax-part = { $tax } ({ $rate }٪ من { $net })
order-total = المجموع
order-taken = المدفوع حتى الآن
order-sold = البيع
order-until = حجز الأماكن حتى
order-buyer = المشتري
order-note = ملاحظة للطلب كله
order-note-hint = تظهر عند الباب لكل تذكرة من تذاكره.
order-tickets = { $n ->
    [zero] { $n } تذكرة
    [one] تذكرة واحدة
    [two] تذكرتان
    [few] { $n } تذاكر
    [many] { $n } تذكرة
   *[other] { $n } تذكرة
}
order-payments = الدفعات
order-given-back = أُعيد: { $method }
order-change = الباقي { $change }
order-pay = قبض الدفعة
order-payed = قُبض { $amount }.
order-payed-change = تم الدفع. الباقي: { $change }
order-saved = حُفظ الطلب.
order-refund = إعادة المال
order-receipt = طباعة الإيصال
order-receipt-pdf = الإيصال بصيغة PDF
refund-amount = المبلغ
refund-for = مقابل
refund-for-order = الطلب كله
refund-most = الحد الأقصى { $amount }
refund-method = الطريقة
refund-cancels = { $n ->
    [zero] إلغاء { $n } تذكرة
    [one] إلغاء التذكرة
    [two] إلغاء التذكرتين
    [few] إلغاء { $n } تذاكر
    [many] إلغاء { $n } تذكرة
   *[other] إلغاء { $n } تذكرة
}
refund-cancels-hint = يصبح المكان متاحًا. وبدون ذلك أيضًا، ولا يدخل أحد حتى يُدفع من جديد.
refund-stays = جزء من المبلغ: تبقى التذاكر صالحة.
refund-go = إعادة
refund-done = سُجّل المال المُعاد.

cash-title = النقد
cash-lead = عُدّ الدرج في نهاية المناوبة. لكل حاسوب ولكل شخص درجه.
cash-opening = في الدرج عند البداية
cash-opening-hint = فكّة كانت هناك قبل أول بيع.
cash-counted = المعدود
cash-currency = العملة
cash-note = ملاحظة
cash-taken = المقبوض منذ آخر جرد
cash-expected = المتوقع
cash-difference = الفرق
cash-count = حفظ الجرد
cash-counts = عمليات الجرد حتى الآن
cash-counts-none = لم يُجرد شيء بعد.
cash-who = من
cash-right = الدرج صحيح.
cash-off = حُفظ الجرد. الفرق: { $difference }
cash-export = حفظ عمليات الجرد
cash-export-payments = حفظ الدفعات

paper-print = طباعة
paper-pdf = حفظ PDF
paper-pdf-working = جارٍ رسم التذاكر…
paper-saved = حُفظ باسم { $file }
paper-code = رمز QR للتذكرة { $number }
paper-job-sending = جارٍ الإرسال إلى الطابعة…
paper-job-waiting = في الانتظار عند { $printer }.
paper-job-printing = جارٍ الطباعة على { $printer }.
paper-job-held = مهمة الطباعة معلّقة لدى { $printer }.
paper-job-done = طُبعت على { $printer }.
paper-job-failed = تعذرت الطباعة على { $printer }.
paper-job-unknown = سُلّمت إلى { $printer }، وهي لا تخبر أين وصلت.

door-answer = الجواب
door-camera = الكاميرا
door-camera-first = أول كاميرا موجودة
door-camera-absent = { $camera } (غير موجودة الآن)
door-gate = البوابة
door-gate-any = أي بوابة
door-direction = الاتجاه
door-in = دخول
door-out = خروج
door-auto = حسب التذكرة
door-way-in = دخول
door-way-out = خروج
door-way-auto = دخول وخروج
door-went-in = دخول
door-went-out = خروج
door-window = نافذة مستقلة
door-ready-in = جاهز
door-ready-out = جاهز للخارجين
door-ready-auto = جاهز للاتجاهين
door-ready-how = أظهر تذكرة للكاميرا، أو امسحها، أو اكتب رقمها.
door-word-admit = تفضّل بالدخول
door-word-out = مع السلامة
door-word-attention = انظر ثم أدخِل
door-word-ask = اسأل أولًا
door-word-unpaid = غير مدفوعة
door-word-reissued = أُعيد إصدارها
door-word-order = طلب
door-word-duplicate = في الداخل من قبل
door-word-again = دخل للتو
door-word-refuse = قف
door-word-error = لم يُتحقق منها
door-unconfirmed = تعذر سؤال الحواسيب الأخرى.
door-entry = الاسم أو رقم التذكرة
door-entry-placeholder = الاسم أو رقم التذكرة
door-found-none = لم يُعثر على أحد.
door-found-similar = لا أحد بهذا الاسم. أسماء مشابهة:
door-let-in = إدخال
door-let-out = إخراج
door-let-auto = تمرير
door-seen = قرأتُها
door-leave = ترك
door-go = متابعة
door-waiting = { $n ->
    [zero] { $n } في الانتظار
    [one] واحد آخر في الانتظار
    [two] اثنان آخران في الانتظار
    [few] { $n } آخرون في الانتظار
    [many] { $n } آخرون في الانتظار
   *[other] { $n } آخرون في الانتظار
}
door-guest = عرض الضيف
door-change = الباقي: { $change }
door-due = المتبقي { $due }
door-pay-accept = إدخال بلا دفع
door-reissued-accept = إدخال بالرقم
door-order-which = أي تذاكر من هذا الطلب هنا؟
door-order-none = لا يمكن لأحد من هذا الطلب الدخول الآن.
door-order-all = إدخال الجميع ({ $n })
door-party-all = جميع تذاكر هذا الطلب ({ $n })
door-party-some = اختيار من هذا الطلب
door-pay-tendered = النقد المسلَّم
door-pay-taken = دُفع بالبطاقة
door-ask-one = اسأل من فضلك:
door-ask-nth = اسأل من فضلك، { $nth } من { $of }:
door-ask-yes = نعم
door-ask-no = لا
door-ask-pass = بلا جواب
door-ask-answer = الجواب
door-ask-required = لا يدخل أحد من دون جواب عن هذا.
door-undo-word = تراجع؟
door-without = بلا تذكرة
door-without-key = المفتاح: +
door-without-why = لماذا يمرون؟
door-without-other = سبب آخر
door-without-type = بأي صفة؟
door-without-none = لا شيء من هذه
door-without-way = في أي اتجاه؟
door-paper = من الورق
door-full = ممتلئ
door-recent = آخر عمليات المسح
door-recent-none = لم يأتِ أحد بعد.
door-scans-found = عمليات المسح التي عُثر عليها
door-scans-none = لم يُعثر على أي عملية مسح.
door-count-inside = في الداخل
door-count-admitted = حضروا
door-count-refused = مرفوضون
door-count-area = في { $area }
door-count-manual = بلا تذكرة
door-of = { $part } / { $whole }
door-alone = هذا الحاسوب وحده.
door-unheard = { $n ->
    [zero] { $n } حاسوب آخر، ولا خبر بعد.
    [one] حاسوب واحد آخر، ولا خبر بعد.
    [two] حاسوبان آخران، ولا خبر بعد.
    [few] { $n } حواسيب أخرى، ولا خبر بعد.
    [many] { $n } حاسوبًا آخر، ولا خبر بعد.
   *[other] { $n } حاسوب آخر، ولا خبر بعد.
}
door-heard = آخر خبر من الآخرين { $at }.
door-undo = التراجع عن مسح { $who }
door-undone = تُراجع عن مسح { $who }.

undo-why = تراجع، لأن:
undo-mistake = بالخطأ
undo-person = الشخص الخطأ
undo-left = لم يدخل
undo-other = سبب آخر

without-staff = يعمل هنا
without-artist = مع الفنانين
without-press = صحافة
without-lost = أضاع التذكرة وهو في القائمة

typed-title = من الورق
typed-lead = ما وُضعت عليه علامة في القائمة الورقية حين تعطلت الحواسيب. يُحفظ كما حدث، وما يناقض غيره يظهر كذلك.
typed-back = العودة إلى الباب
typed-who = الاسم أو رقم التذكرة
typed-at = الوقت على الورق
typed-at-hint = بتوقيت { $zone }. تكفي كتابة 1942.
typed-at-wrong = هذا ليس وقتًا من اليوم.
typed-day = اليوم
typed-go = حفظ هذا السطر
typed-fits = كانت القواعد ستسمح لهم بالمرور.
typed-against = كانت القواعد ستوقفهم: { $why } يُحفظ مع ذلك.
typed-not = لم يُحفظ: { $why }
typed-kept = خلافًا للقواعد: { $why }
typed-typed-title = ما كُتب حتى الآن
typed-typed-none = لا شيء بعد. اكتب اسمًا واضغط Enter.

scan-nobody = غير مقروءة
scan-undone = تُراجع عنه: { $why }
scan-unconfirmed = غير مؤكد
scan-without = بلا تذكرة
scan-paper = من الورق
scan-unpaid = أُدخل بلا دفع
scan-reissued = أُعيد إصدارها، وأُدخل برقمها
scan-answer = { $question } { $answer }

key-enter = Enter
key-escape = Esc

reason-malformed = ليست تذكرة
reason-forged = مزورة
reason-wrong_event = فعالية أخرى
reason-unknown = غير معروفة هنا
reason-replaced = استُبدلت بأحدث
reason-cancelled = ملغاة
reason-blocked = موقوفة
reason-unpaid = غير مدفوعة
reason-not_yet_valid = ليست صالحة بعد
reason-expired = لم تعد صالحة
reason-doors_closed = الأبواب مغلقة
reason-wrong_gate = بوابة أخرى
reason-already_in = في الداخل من قبل
reason-full = ممتلئ
reason-reissued = رقم تذكرة أُعيد إصدارها
reason-order = رقم طلب
reason-question = سُئل أولًا
reason-admitted = أُدخل
reason-unlisted = أُدخل، وليس في القائمة هنا
reason-manual = مُرِّر بلا تذكرة
reason-exited = خرج
reason-other = لسبب لا يعرفه هذا الإصدار

camera-picture = صورة حية من الكاميرا
camera-starting = جارٍ تشغيل الكاميرا…
camera-no_camera = لم يُعثر على كاميرا
camera-no_camera-next = وصّل كاميرا: ستعمل وحدها. حتى ذلك الحين امسح بماسح USB، أو اكتب الرقم.
camera-busy = برنامج آخر يستعمل الكاميرا
camera-busy-next = أغلق مكالمات الفيديو وعلامات تبويب المتصفح التي تعرضها. ستعمل وحدها.
camera-denied = لا يسمح النظام لبرنامج Entrada باستعمال الكاميرا
camera-denied-next = اسمح بذلك في إعدادات الخصوصية في النظام. في Linux يجب أن يكون حسابك في المجموعة “video”.
camera-unplugged = فُصلت الكاميرا
camera-unplugged-next = أعد توصيلها: ستتابع وحدها.
camera-stalled = الكاميرا لا تعطي صورًا
camera-stalled-next = يُعاد تشغيلها الآن. إن لم ينفع ذلك، فافصلها ووصّلها بمنفذ آخر.
camera-unsupported = لا يمكن استعمال هذه الكاميرا
camera-unsupported-next = اختر غيرها في الأعلى.
camera-hint-closer = قرّب الرمز
camera-hint-flatter = أمسك الرمز مستويًا أمام الكاميرا
camera-hint-glare = انعكاس يخفي جزءًا من الرمز: أمِله قليلًا
camera-hint-brighter = الرمز معتم جدًا: زِد الإضاءة أو سطوع الشاشة
camera-hint-hold_still = ثبّت الرمز
camera-hint-foreign = هذا الرمز ليس تذكرة
camera-light = الإضاءة
fault-check = فشل التحقق من رمز، وهو يستمر تلقائيًا. أظهر التذكرة مرة أخرى.
fault-camera = أُعيد تشغيل جزء يخدم الكاميرا. إن لم يظهر جواب، فأظهر التذكرة مرة أخرى.
fault-watch = أُعيد تشغيل جزء يراقب التغييرات. الشاشة محدَّثة.

guest-nameless = بلا اسم
guest-of-buyer = اشتراها { $buyer }
guest-inside-since = في الداخل منذ { $at }
guest-state-valid = لم يحضر بعد
guest-state-unpaid = غير مدفوعة
guest-state-expired = لم تُدفع في الوقت
guest-state-blocked = موقوفة
guest-state-cancelled = ملغاة
guest-state-inside = في الداخل
guest-state-left = كان هنا
guests-search = البحث عن الضيوف
guests-search-placeholder = أي جزء من الاسم أو الرقم أو البريد أو المقعد
guests-state = عرض
guests-state-all = الجميع
guests-state-valid = صالحة
guests-state-unpaid = غير مدفوعة
guests-state-expired = لم تُدفع في الوقت
guests-state-blocked = موقوفة
guests-state-cancelled = ملغاة
guests-state-inside = في الداخل الآن
guests-state-admitted = حضروا
guests-state-missed = لم يحضروا بعد
guests-state-forgotten = مُحيت البيانات
guests-type = نوع التذكرة
guests-type-all = كل الأنواع
guests-more = مرشحات أخرى
guests-gate = دخل من
guests-gate-all = أي بوابة
guests-area = هو الآن في
guests-area-all = أي مكان
guests-seated = بمقعد
guests-seated-all = بمقعد أو بدونه
guests-seated-yes = له مقعد
guests-seated-no = ليس له مقعد
guests-seat = المقعد يحتوي على
guests-order = رقم الطلب
guests-chips = ما تُحصر به القائمة
guests-chip-gate = دخل من { $gate }
guests-chip-area = في { $area }
guests-chip-seat = المقعد: { $seat }
guests-chip-order = الطلب { $order }
guests-chip-remove = إزالة: { $filter }
guests-pick = تحديد { $name }
guests-count = { $n ->
    [zero] { $n } تذكرة
    [one] تذكرة واحدة
    [two] تذكرتان
    [few] { $n } تذاكر
    [many] { $n } تذكرة
   *[other] { $n } تذكرة
}
guests-column-name = الاسم
guests-column-number = الرقم
guests-column-type = النوع
guests-column-seat = المقعد
guests-column-state = الحالة
guests-none = لا أحد يطابق. جرّب جزءًا أقصر من الاسم.
guests-all = عرض الجميع
guests-empty = لا ضيوف بعد. بِع أول تذكرة، أو استورد قائمة لديك.
guests-empty-door = لا ضيوف بعد. خذ ملفًا أحدث من المنظِّم في شاشة الأجهزة.
guests-sell = بيع تذكرة
guests-import = استيراد قائمة
guests-export = تصدير
guests-pdf = الكل كملف PDF
guests-list = قائمة الضيوف على الورق
list-title = قائمة الضيوف على الورق
list-what = كل من يجوز له الدخول، مع مربع للعلامة: لحين لا يعمل أي حاسوب.
list-when = هي حديثة بقدر ما هو هذا الحاسوب. ما يحدث على الورق يُكتب لاحقًا عند الباب.
list-by = مرتبة حسب
list-by-surname = اسم العائلة
list-by-name = الاسم الأول
list-by-buyer = المشتري
list-by-type = نوع التذكرة
list-by-seat = المقعد
list-working = جارٍ إعداد قائمة الضيوف
list-save = حفظ PDF
list-print = طباعة

bulk-label = المحدد
bulk-count = { $n ->
    [zero] لم تُحدَّد أي تذكرة ({ $n })
    [one] حُددت واحدة
    [two] حُددت اثنتان
    [few] حُددت { $n }
    [many] حُددت { $n }
   *[other] حُددت { $n }
}
bulk-all = { $n ->
    [zero] تحديد المطابقة ({ $n })
    [one] تحديد المطابقة الواحدة
    [two] تحديد المطابقتين
    [few] تحديد كل المطابقة ({ $n })
    [many] تحديد كل المطابقة ({ $n })
   *[other] تحديد كل المطابقة ({ $n })
}
bulk-none = إلغاء التحديد
bulk-print = طباعة
bulk-print-work = جارٍ رسم التذاكر…
bulk-print-done = { $n ->
    [zero] أُرسلت إلى الطابعة { $n } تذكرة.
    [one] أُرسلت إلى الطابعة تذكرة واحدة.
    [two] أُرسلت إلى الطابعة تذكرتان.
    [few] أُرسلت إلى الطابعة { $n } تذاكر.
    [many] أُرسلت إلى الطابعة { $n } تذكرة.
   *[other] أُرسلت إلى الطابعة { $n } تذكرة.
}
bulk-pdf = حفظ PDF
bulk-pdf-work = جارٍ رسم التذاكر…
bulk-pdf-done = { $n ->
    [zero] حُفظت { $n } تذكرة.
    [one] حُفظت تذكرة واحدة.
    [two] حُفظت تذكرتان.
    [few] حُفظت { $n } تذاكر.
    [many] حُفظت { $n } تذكرة.
   *[other] حُفظت { $n } تذكرة.
}
bulk-send = إرسال بالبريد
bulk-send-work = جارٍ إرسال التذاكر…
bulk-send-ask = { $n ->
    [zero] تُرسل { $n } تذكرة بالبريد الإلكتروني إلى أصحابها، إلا ما أُرسل رمزه من قبل.
    [one] تُرسل تذكرة واحدة بالبريد الإلكتروني إلى حاملها، إلا ما أُرسل رمزه من قبل.
    [two] تُرسل تذكرتان بالبريد الإلكتروني إلى حامليهما، إلا ما أُرسل رمزه من قبل.
    [few] تُرسل { $n } تذاكر بالبريد الإلكتروني إلى أصحابها، إلا ما أُرسل رمزه من قبل.
    [many] تُرسل { $n } تذكرة بالبريد الإلكتروني إلى أصحابها، إلا ما أُرسل رمزه من قبل.
   *[other] تُرسل { $n } تذكرة بالبريد الإلكتروني إلى أصحابها، إلا ما أُرسل رمزه من قبل.
}
bulk-send-done = { $n ->
    [zero] أُرسلت { $n } تذكرة
    [one] أُرسلت تذكرة واحدة
    [two] أُرسلت تذكرتان
    [few] أُرسلت { $n } تذاكر
    [many] أُرسلت { $n } تذكرة
   *[other] أُرسلت { $n } تذكرة
}
bulk-send-not = { $who } ({ $number }): { $why }
bulk-send-waiting = { $n ->
    [zero] لا تذكرة تنتظر.
    [one] تذكرة واحدة تنتظر، وسيحاول Entrada من جديد ما دام مفتوحًا.
    [two] تذكرتان تنتظران، وسيحاول Entrada من جديد ما دام مفتوحًا.
    [few] { $n } تذاكر تنتظر، وسيحاول Entrada من جديد ما دام مفتوحًا.
    [many] { $n } تذكرة تنتظر، وسيحاول Entrada من جديد ما دام مفتوحًا.
   *[other] { $n } تذكرة تنتظر، وسيحاول Entrada من جديد ما دام مفتوحًا.
}
bulk-send-out = لا تصل التذكرة إلى أحد مرتين: صحّح العنوان عند الضيف ثم أرسل من جديد.
bulk-reissue = إعادة إصدار
bulk-reissue-work = جارٍ إنشاء رموز جديدة…
bulk-reissue-ask = { $n ->
    [zero] ستحصل { $n } تذكرة على رمز جديد. لن يفتح القديم الباب بعد الآن، ولا رجوع في ذلك.
    [one] ستحصل تذكرة واحدة على رمز جديد. لن يفتح القديم الباب بعد الآن، ولا رجوع في ذلك.
    [two] ستحصل تذكرتان على رمزين جديدين. لن يفتح القديمان الباب بعد الآن، ولا رجوع في ذلك.
    [few] ستحصل { $n } تذاكر على رموز جديدة. لن تفتح القديمة الباب بعد الآن، ولا رجوع في ذلك.
    [many] ستحصل { $n } تذكرة على رموز جديدة. لن تفتح القديمة الباب بعد الآن، ولا رجوع في ذلك.
   *[other] ستحصل { $n } تذكرة على رموز جديدة. لن تفتح القديمة الباب بعد الآن، ولا رجوع في ذلك.
}
bulk-reissue-done = { $n ->
    [zero] حصلت { $n } تذكرة على رمز جديد.
    [one] حصلت تذكرة واحدة على رمز جديد.
    [two] حصلت تذكرتان على رمزين جديدين.
    [few] حصلت { $n } تذاكر على رموز جديدة.
    [many] حصلت { $n } تذكرة على رموز جديدة.
   *[other] حصلت { $n } تذكرة على رموز جديدة.
}
bulk-block = إيقاف
bulk-block-work = جارٍ الإيقاف…
bulk-block-ask = { $n ->
    [zero] سيوقف الباب { $n } تذكرة ويعرض هذا النص.
    [one] سيوقف الباب تذكرة واحدة ويعرض هذا النص.
    [two] سيوقف الباب تذكرتين ويعرض هذا النص.
    [few] سيوقف الباب { $n } تذاكر ويعرض هذا النص.
    [many] سيوقف الباب { $n } تذكرة ويعرض هذا النص.
   *[other] سيوقف الباب { $n } تذكرة ويعرض هذا النص.
}
bulk-block-done = { $n ->
    [zero] أُوقفت { $n } تذكرة.
    [one] أُوقفت تذكرة واحدة.
    [two] أُوقفت تذكرتان.
    [few] أُوقفت { $n } تذاكر.
    [many] أُوقفت { $n } تذكرة.
   *[other] أُوقفت { $n } تذكرة.
}
bulk-unblock = رفع الإيقاف
bulk-unblock-work = جارٍ رفع الإيقاف…
bulk-unblock-done = { $n ->
    [zero] عادت { $n } تذكرة صالحة.
    [one] عادت تذكرة واحدة صالحة.
    [two] عادت تذكرتان صالحتين.
    [few] عادت { $n } تذاكر صالحة.
    [many] عادت { $n } تذكرة صالحة.
   *[other] عادت { $n } تذكرة صالحة.
}
bulk-cancel = إلغاء التذاكر
bulk-cancel-work = جارٍ الإلغاء…
bulk-cancel-ask = { $n ->
    [zero] لن تفتح { $n } تذكرة الباب بعد الآن. يمكن إعادة تفعيل كل تذكرة.
    [one] لن تفتح تذكرة واحدة الباب بعد الآن. يمكن إعادة تفعيل كل تذكرة.
    [two] لن تفتح تذكرتان الباب بعد الآن. يمكن إعادة تفعيل كل تذكرة.
    [few] لن تفتح { $n } تذاكر الباب بعد الآن. يمكن إعادة تفعيل كل تذكرة.
    [many] لن تفتح { $n } تذكرة الباب بعد الآن. يمكن إعادة تفعيل كل تذكرة.
   *[other] لن تفتح { $n } تذكرة الباب بعد الآن. يمكن إعادة تفعيل كل تذكرة.
}
bulk-cancel-done = { $n ->
    [zero] أُلغيت { $n } تذكرة.
    [one] أُلغيت تذكرة واحدة.
    [two] أُلغيت تذكرتان.
    [few] أُلغيت { $n } تذاكر.
    [many] أُلغيت { $n } تذكرة.
   *[other] أُلغيت { $n } تذكرة.
}
bulk-text = نص للباب
bulk-text-empty = اكتب ما يعرضه الباب.
bulk-reason = السبب
bulk-report = ما تم
bulk-stopped = { $n ->
    [zero] أُوقف العمل: بقيت { $n } تذكرة دون نظر. ما تم يبقى.
    [one] أُوقف العمل: بقيت تذكرة واحدة دون نظر. ما تم يبقى.
    [two] أُوقف العمل: بقيت تذكرتان دون نظر. ما تم يبقى.
    [few] أُوقف العمل: بقيت { $n } تذاكر دون نظر. ما تم يبقى.
    [many] أُوقف العمل: بقيت { $n } تذكرة دون نظر. ما تم يبقى.
   *[other] أُوقف العمل: بقيت { $n } تذكرة دون نظر. ما تم يبقى.
}
bulk-skipped = ما تم تخطيه
bulk-why-not_here = { $n ->
    [zero] { $n } ليست على هذا الحاسوب
    [one] واحدة ليست على هذا الحاسوب
    [two] اثنتان ليستا على هذا الحاسوب
    [few] { $n } ليست على هذا الحاسوب
    [many] { $n } ليست على هذا الحاسوب
   *[other] { $n } ليست على هذا الحاسوب
}
bulk-why-cancelled = { $n ->
    [zero] { $n } ملغاة
    [one] واحدة ملغاة
    [two] اثنتان ملغاتان
    [few] { $n } ملغاة
    [many] { $n } ملغاة
   *[other] { $n } ملغاة
}
bulk-why-blocked = { $n ->
    [zero] { $n } موقوفة من قبل
    [one] واحدة موقوفة من قبل
    [two] اثنتان موقوفتان من قبل
    [few] { $n } موقوفة من قبل
    [many] { $n } موقوفة من قبل
   *[other] { $n } موقوفة من قبل
}
bulk-why-not_blocked = { $n ->
    [zero] { $n } ليست موقوفة
    [one] واحدة ليست موقوفة
    [two] اثنتان ليستا موقوفتين
    [few] { $n } ليست موقوفة
    [many] { $n } ليست موقوفة
   *[other] { $n } ليست موقوفة
}
bulk-why-reissued_too_often = { $n ->
    [zero] { $n } بلغت الحد الأقصى لإعادة الإصدار
    [one] واحدة بلغت الحد الأقصى لإعادة الإصدار
    [two] اثنتان بلغتا الحد الأقصى لإعادة الإصدار
    [few] { $n } بلغت الحد الأقصى لإعادة الإصدار
    [many] { $n } بلغت الحد الأقصى لإعادة الإصدار
   *[other] { $n } بلغت الحد الأقصى لإعادة الإصدار
}

ticket-type = النوع
ticket-price = السعر
ticket-tax = { $price } مع ضريبة { $rate }٪
ticket-price-reason = سبب هذا السعر
ticket-paid = مدفوعة
ticket-unpaid = غير مدفوعة
ticket-order = الطلب
ticket-issued = صدرت
ticket-entered = الدخول
ticket-entered-not = ليس بعد
ticket-inside = في الداخل الآن
ticket-left = ليس في الداخل الآن
ticket-serial = إعادة الإصدار
ticket-serial-times = { $n ->
    [zero] { $n } مرة
    [one] مرة واحدة
    [two] مرتان
    [few] { $n } مرات
    [many] { $n } مرة
   *[other] { $n } مرة
}
ticket-note-hint = تظهر عند الباب حين تُدخل التذكرة.
ticket-saved = حُفظت التذكرة.
ticket-undone = تم التراجع.
ticket-qr = حفظ رمز QR
ticket-deeds = المزيد
change-type = تغيير النوع أو السعر
change-type-price = السعر
change-type-more = { $amount } إضافية للدفع
change-type-less = { $amount } للإعادة
change-type-same = السعر نفسه.
change-type-how = الفرق
change-type-later = لاحقًا
change-type-code = يبقى الرمز كما هو: ما طُبع أو أُرسل يظل صالحًا للدخول.
change-type-go = تغيير
change-type-done = تم تغيير التذكرة.
change-type-done-change = تم تغيير التذكرة. الباقي: { $change }
ticket-reason = السبب
ticket-reason-hint = للإيقاف (يعرضه الباب) أو للإلغاء.
ticket-pay = تسجيل الدفع
ticket-payed = سُجّل الدفع.
ticket-block = إيقاف
ticket-blocked = أُوقفت التذكرة.
ticket-unblock = رفع الإيقاف
ticket-unblocked = عادت التذكرة صالحة.
ticket-reissue = إعادة إصدار
ticket-reissue-hint = ينشئ رمزًا جديدًا. لا يفتح القديم الباب بعد الآن.
ticket-reissued = هناك رمز جديد، ولم يعد القديم يُحسب.
ticket-cancel = إلغاء التذكرة
ticket-cancelled = أُلغيت التذكرة.
ticket-still-inside = حامل التذكرة في الداخل الآن: يمكنه الخروج ولا يُسمح له بالدخول مجددًا.
wristband = سوار أو بطاقة
wristband-hint = انقر هنا وامسحه: بعد ذلك يُمسح بدلًا من التذكرة.
wristband-link = ربط
wristband-unlink = إلغاء الربط
wristband-linked = رُبط: يُمسح بدلًا من التذكرة.
wristband-unlinked = لم يعد مربوطًا.
ticket-reinstate = إعادة تفعيل
ticket-reinstated = عادت التذكرة صالحة.

history-title = ما حدث لها
history-issued = صدرت
history-changed = عُدّلت
history-type_changed = تغيّر النوع أو السعر
history-blocked = أُوقفت
history-unblocked = رُفع الإيقاف
history-cancelled = أُلغيت
history-reinstated = أُعيد تفعيلها
history-reissued = رمز جديد
history-linked = رُبط سوار أو بطاقة
history-unlinked = لم يعد مربوطًا
history-order_changed = عُدّل الطلب
history-paid = دُفعت
history-refunded = أُعيد المال
history-came_in = دخول
history-went_out = خروج
history-refused = رُفضت
history-undone = تُراجع عنه
history-forgotten = مُحيت البيانات الشخصية
history-field-name = الاسم
history-field-email = البريد الإلكتروني
history-field-note = ملاحظة للباب
history-field-seat = المقعد
history-field-valid_from = صالحة من
history-field-valid_until = صالحة حتى
history-field-pay_until = الدفع حتى
history-text = «{ $text }»
history-unpaid = غير مدفوعة، وأُدخل مع ذلك
history-by-number = أُعيد إصدارها، وأُدخل برقمها
history-paper = على الورق، وكُتب لاحقًا
history-taken-back = تُراجع عنه لاحقًا

file-choose = اختيار…
file-hint = اختره، أو أفلته على هذه النافذة، أو اكتب مكانه.

import-title = استيراد قائمة ضيوف
import-lead = الأعمدة بأي ترتيب. ترى أولًا ما سيحدث، ثم يُستورد كل شيء أو لا شيء.
import-from = أين القائمة
import-from-file = في ملف
import-from-cells = خلايا منسوخة
import-file = قائمة: CSV أو ‎.xlsx أو ‎.ods
import-cells = الصق الخلايا هنا
import-cells-hint = انسخها من جدولك مع الصف الذي يقول ما الأعمدة.
import-type = نوع التذكرة للصفوف التي لا تذكر نوعًا
import-type-none = لا شيء
import-type-hint = وإلا فالصفوف بلا نوع مشكلة.
import-working = تُؤخذ القائمة
import-rows = { $n ->
    [zero] { $n } صف.
    [one] صف واحد.
    [two] صفان.
    [few] { $n } صفوف.
    [many] { $n } صفًا.
   *[other] { $n } صف.
}
import-read = قُرئ بترميز { $encoding }، والخلايا تفصلها { $delimiter }.
import-delimiter-comma = فواصل
import-delimiter-semicolon = فواصل منقوطة
import-delimiter-tab = علامات جدولة
import-delimiter-pipe = خطوط عمودية
import-delimiter-cells = خلايا
import-count-new = جديدة
import-count-changed = متغيرة
import-count-unchanged = بلا تغيير
import-count-gone = لم تعد في القائمة
import-count-left_out = متروكة: لن تحضر
import-count-status = { $status }: { $n }
import-nothing = كل ما في هذه القائمة موجود هنا كما هو فيها.
import-problems = { $n ->
    [zero] { $n } مشكلة: لا يمكن استيراد شيء حتى تُصلح.
    [one] مشكلة واحدة: لا يمكن استيراد شيء حتى تُصلح.
    [two] مشكلتان: لا يمكن استيراد شيء حتى تُصلحا.
    [few] { $n } مشكلات: لا يمكن استيراد شيء حتى تُصلح.
    [many] { $n } مشكلة: لا يمكن استيراد شيء حتى تُصلح.
   *[other] { $n } مشكلة: لا يمكن استيراد شيء حتى تُصلح.
}
import-warnings = { $n ->
    [zero] { $n } تنبيه. لا تمنع شيئًا.
    [one] تنبيه واحد. لا يمنع شيئًا.
    [two] تنبيهان. لا يمنعان شيئًا.
    [few] { $n } تنبيهات. لا تمنع شيئًا.
    [many] { $n } تنبيهًا. لا تمنع شيئًا.
   *[other] { $n } تنبيه. لا تمنع شيئًا.
}
import-problems-more = و{ $n } غيرها.
import-problem-line = السطر
import-problem-column = العمود
import-problem-value = القيمة
import-problem-problem = المشكلة
import-columns = ما معنى كل عمود
import-columns-header = العمود
import-columns-samples = ما فيه
import-columns-field = يُقرأ على أنه
import-columns-why = السبب
import-column-none = لا يُقرأ
import-column-empty = لا شيء
import-group-guest = الضيف
import-group-ticket = التذكرة
import-group-order = الطلب والدفع
import-group-own = من تصدير لبرنامج Entrada
import-field-name = الاسم
import-field-first_name = الاسم الأول
import-field-last_name = اسم العائلة
import-field-email = البريد الإلكتروني
import-field-note = ملاحظة للباب
import-field-guests = كم يرافقه
import-field-status = هل يحضر
import-field-void = لاغٍ إن كان فيه شيء
import-field-type = نوع التذكرة
import-field-seat = المقعد
import-field-seat_row = صف المقعد
import-field-seat_zone = منطقة المقعد
import-field-gate = البوابة
import-field-valid_from = صالحة من
import-field-valid_until = صالحة حتى
import-field-quantity = كم تذكرة
import-field-code = الرمز المطبوع
import-field-reference = ما يسمي به آخرون هذه التذكرة
import-field-order = الطلب
import-field-paid = مدفوعة
import-field-price = السعر
import-field-currency = العملة
import-field-buyer = المشتري
import-field-buyer_first_name = الاسم الأول للمشتري
import-field-buyer_last_name = اسم عائلة المشتري
import-field-buyer_email = بريد المشتري الإلكتروني
import-field-number = رقم التذكرة
import-field-state = الحالة
import-field-state_text = سبب الإيقاف أو الإلغاء
import-field-serial = الرقم التسلسلي للرمز
import-field-issued_at = صدرت
import-field-entered_at = الدخول
import-field-inside = في الداخل
import-field-expired = أُعيد المكان
import-field-tax = الضريبة بالمئة
import-field-price_reason = سبب اختلاف السعر
import-field-entries = عدد مرات الدخول
import-reason-header = عنوانه يقول ذلك
import-reason-content = ما فيه يقول ذلك
import-reason-chosen = اخترته أنت
import-reason-remembered = اختير من قبل لقائمة كهذه
import-reason-unfit = ما فيه لا يوافق عنوانه
import-reason-other = يُقرأ عمود آخر لذلك
import-reason-unknown = لا شيء يقول ما هو
import-unread = لا تُقرأ: { $columns }.
import-unread-none = تُقرأ كل الأعمدة.
import-encoding = الترميز
import-encoding-found = كما وُجد: { $encoding }
import-header = العنوان في السطر
import-header-hint = فارغ: يُبحث عنه.
import-changes = التغييرات
import-changes-lead = ضع علامة على ما يجب أن يصبح كما في القائمة. وما لا علامة عليه يبقى كما هو هنا.
import-changes-all = كل التغييرات
import-changes-count = عُلّم على { $n } من { $of } من الأسطر
import-change-line = السطر
import-change-number = التذكرة
import-change-field = ماذا
import-change-old = هنا
import-change-new = في القائمة
import-change-nothing = لا شيء
import-change-tick = السطر { $line }، التذكرة { $number }
import-gone = هنا ولم يعد في القائمة
import-gone-lead = لا يُفعل بهم شيء. ومن لن يحضر يُلغى في قائمة الضيوف.
import-gone-number = التذكرة
import-gone-name = الاسم
import-gone-type = نوع التذكرة
import-sample = الصفوف الأولى
import-go = { $n ->
    [zero] استيراد { $n } ضيف
    [one] استيراد ضيف واحد
    [two] استيراد ضيفين
    [few] استيراد { $n } ضيوف
    [many] استيراد { $n } ضيفًا
   *[other] استيراد { $n } ضيف
}
import-go-changes = { $n ->
    [zero] تغيير { $n } ضيف
    [one] تغيير ضيف واحد
    [two] تغيير ضيفين
    [few] تغيير { $n } ضيوف
    [many] تغيير { $n } ضيفًا
   *[other] تغيير { $n } ضيف
}
import-go-both = استيراد { $n } جديد، تغيير { $lines }
import-done = { $n ->
    [zero] استُورد { $n } ضيف.
    [one] استُورد ضيف واحد.
    [two] استُورد ضيفان.
    [few] استُورد { $n } ضيوف.
    [many] استُورد { $n } ضيفًا.
   *[other] استُورد { $n } ضيف.
}
import-done-changes = أُخذ: جديد { $n }، تغييرات نُفذت { $done }، لم تُنفذ { $left }.

export-title = تصدير
export-what = ماذا
export-tickets = التذاكر
export-scans = عمليات المسح
export-orders = الطلبات
export-came = من حضر
export-missed = من لم يحضر
export-hint = لجداول البيانات. لا يمكن لأي خلية أن تعمل كصيغة حسابية.
export-format = الصيغة
export-format-csv = CSV
export-format-xlsx = Excel (.xlsx)
export-separator = بين الخلايا
export-separator-comma = فاصلة
export-separator-semicolon = فاصلة منقوطة
export-separator-tab = علامة جدولة
export-decimal = الكسور العشرية
export-decimal-point = 12.50
export-decimal-comma = 12,50
export-columns = الأعمدة
export-columns-all = كل الأعمدة
export-columns-count = { $n } من { $of }
export-columns-hint = لنقل عمود اسحبه من مقبضه، أو اضغط مفاتيح الأسهم على المقبض.
order-list-move = نقل { $name }
order-list-place = { $name }: { $at } من { $of }
export-column-answer = الإجابة: { $question }
export-column-scan = المسح
export-column-at = متى
export-column-direction = دخول أم خروج
export-column-device = الحاسوب
export-column-verdict = القرار
export-column-verdict_reason = السبب
export-column-unconfirmed = غير مؤكد
export-column-undone = أُلغي
export-column-area = المنطقة
export-column-person = الشخص
export-column-accepted_unpaid = دخل دون دفع
export-column-paper = من الورق
export-column-why = سبب السماح
export-column-accepted_reissued = دخل برمز أقدم
export-column-lines = ما تم شراؤه
export-column-total = المجموع
export-column-method = طريقة الدفع
export-column-due = المستحق
export-column-refunded = المُعاد
export-column-pay_until = محجوز حتى
export-column-order_note = ملاحظة
export-go = تصدير

insights-empty = لا شيء لعرضه بعد. تظهر الرسوم هنا مع أول تذكرة.
insights-issued = المباعة
insights-issued-small = الملغاة { $n }
insights-issued-expired = الملغاة { $cancelled }، لم تُدفع في الوقت { $n }
insights-admitted = حضروا
insights-inside = في الداخل الآن
insights-inside-small = أشخاص
insights-inside-of = من { $capacity } مكان
insights-missed = لم يحضروا بعد
insights-manual = بلا تذكرة
insights-manual-small = أُدخلوا مع ذكر سبب
insights-refused = المرفوضة
insights-refused-small = عمليات مسح عند الباب
insights-undone = تُراجع عنها
insights-undone-small = عمليات مسح لا تُعدّ في غير هذا
insights-percent = { $share } %
insights-report = التقرير كملف PDF
insights-came = من حضر
insights-not-come = من لم يحضر
insights-csv = CSV
insights-table = كجدول
insights-arrivals = الوافدون كل خمس دقائق
insights-arrivals-none = لم يأتِ أحد بعد.
insights-most-label = الأكثر: { $most }، { $what }.
insights-peak-expected = الذروة متوقعة نحو { $at }.
insights-peak-passed = { $n ->
    [zero] كانت الذروة عند { $at }: { $n } شخص في خمس دقائق.
    [one] كانت الذروة عند { $at }: شخص واحد في خمس دقائق.
    [two] كانت الذروة عند { $at }: شخصان في خمس دقائق.
    [few] كانت الذروة عند { $at }: { $n } أشخاص في خمس دقائق.
    [many] كانت الذروة عند { $at }: { $n } شخصًا في خمس دقائق.
   *[other] كانت الذروة عند { $at }: { $n } شخص في خمس دقائق.
}
insights-peak-unknown = لم يحضر ما يكفي لمعرفة وقت الذروة.
insights-types = حسب نوع التذكرة
insights-areas = المناطق
insights-itself = الفعالية نفسها
insights-hours = حسب الساعة
insights-gates = حسب البوابة
insights-nowhere = بلا بوابة محددة
insights-refusals = المرفوضون عند الباب
insights-refused-none = لم يُرفض أحد.
insights-money = المال
insights-money-none = لم يُدفع شيء بعد.
insights-taxes = الضريبة في المال
insights-untaxed = بدون ضريبة
insights-sellers = البائعون
insights-seller = { $person }، { $device }
insights-speed = السرعة عند الأبواب
insights-speed-small = في أكثر ربع ساعة ازدحامًا عند كل باب.
insights-door = { $gate }، { $device }
insights-column-type = النوع
insights-column-issued = المباعة
insights-column-admitted = حضروا
insights-column-inside = في الداخل
insights-column-missed = لم يحضروا
insights-column-from = من
insights-column-entries = دخول
insights-column-exits = خروج
insights-column-manual = بلا تذكرة
insights-column-refused = مرفوضة
insights-column-hour = الساعة
insights-column-gate = البوابة
insights-column-area = المنطقة
insights-column-capacity = السعة
insights-column-reason = السبب
insights-column-scans = عمليات المسح
insights-column-method = طريقة الدفع
insights-column-taken = المقبوض
insights-column-refunded = المُعاد
insights-column-rate = النسبة
insights-column-before_tax = دون الضريبة
insights-column-tax = الضريبة
insights-column-gross = مع الضريبة
insights-column-net = الصافي
insights-column-payments = الدفعات
insights-column-seller = من
insights-column-tickets = التذاكر
insights-column-busiest = الأكثر ازدحامًا من
insights-column-minute = في الدقيقة
insights-column-seconds = ثوانٍ بينها

incident-title = { $n ->
    [zero] { $n } حادث
    [one] حادث واحد
    [two] حادثان
    [few] { $n } حوادث
    [many] { $n } حادثًا
   *[other] { $n } حادث
}
incident-why = فعلت الحواسيب هذا حين لم يكن يصل أحدها خبر الآخر. حُفظ كل شيء.
incident-entry = { $at } على { $device }
incident-entry-gate = { $at } عند { $gate } على { $device }
incident-seat = بيع المقعد { $seat } مرتين
incident-seat-both = بيع أولًا { $first }، ثم { $second }. أعطِ أحدهما مقعدًا آخر.
incident-both = أولًا { $first }، ثم { $second }.
incident-cancelled = أُلغيت { $first }، وأُدخلت { $second }.
incident-blocked = أُوقفت { $first }، وأُدخلت { $second }.
incident-quota = { $name }: بيع { $sold } من { $quota }
incident-quota-seller = { $device }: { $sold }، منها { $over } فوق الحصة
incident-quota-when = فوق الحصة: الأولى { $first }، والأخيرة { $second }. ألغِ بعضها أو ارفع الحصة.
incident-refund = أُعيد { $refunded } من { $taken } مدفوعة
incident-refund-when = أُعيد المال { $first } ثم مرة أخرى { $second }: { $over } زيادة. اطلب استرجاعها.

devices-title = حواسيب هذه الفعالية
devices-this = هذا الحاسوب
devices-dismissed = مستبعَد
devices-unconfirmed = انضم ولم يُؤكَّد بعد
devices-continues = يتابع من نسخة احتياطية
devices-forked = تاريخان
devices-silent = لا شيء منه هنا بعد.
devices-heard = آخر قيد { $at }؛ المجموع { $n }.
devices-refused = { $n ->
    [zero] { $n } قيد منه لا يُحسب.
    [one] قيد واحد منه لا يُحسب.
    [two] قيدان منه لا يُحسبان.
    [few] { $n } قيود منه لا تُحسب.
    [many] { $n } قيدًا منه لا يُحسب.
   *[other] { $n } قيد منه لا يُحسب.
}
devices-of-nobody = قيود باسم من لا يعمل هنا: { $n }. تُحسب للحاسوب وحده.
devices-out = تسليم الفعالية إلى حاسوب آخر
devices-out-why = ينشئ ملفًا ينضم به حاسوب آخر: بابًا أو شباك تذاكر أو منظِّمًا. انقله على ذاكرة USB.
devices-out-why-door = ينشئ ملفًا فيه كل ما يعرفه هذا الحاسوب، لتأخذه الحواسيب الأخرى.
devices-out-go = تسليم
devices-out-go-door = حفظ ملف
devices-in = أخذ ملف
devices-in-why = يُضاف ما باعه حاسوب آخر أو مسحه إلى ما هنا. أخذ الملف نفسه مرتين لا يغير شيئًا.
devices-in-go = أخذ ملف
devices-dismiss = استبعاد
devices-dismiss-title = استبعاد { $name }؟
devices-dismiss-why = يبقى ما سجّله حتى الآن. لا يُحسب أي شيء يسجّله من الآن، ولا رجوع في ذلك: ليعود يحتاج إلى مجلد بيانات فارغ وأن تُسلَّم إليه الفعالية من جديد.
devices-dismiss-from = ابتداءً من (اختياري)
devices-dismiss-from-hint = مثلًا 2026-11-20 19:30. ما سجّله منذ ذلك الوقت لا يُحسب أيضًا. فارغ: من الآن.
devices-dismiss-done = استُبعد { $name }.

bundle-in-title = أخذ ملف
bundle-in-lead = ملف كتبه Entrada على حاسوب آخر، وعبارة المرور التي حُفظ بها.
bundle-in-go = أخذ الملف
bundle-in-working = يُؤخذ الملف
bundle-file = الملف
bundle-passphrase = عبارة المرور
bundle-passphrase-in = اسأل من أعطاك الملف.
bundle-passphrase-out = قلها لمن عند الحاسوب الآخر، ولا تكتبها على الذاكرة أبدًا.
bundle-joined = انضم هذا الحاسوب إلى «{ $event }» بصفة: { $role }.
bundle-met = «{ $event }» محدَّثة بهذا الملف.
bundle-counts = القيود الجديدة { $fresh }، والموجودة هنا من قبل { $known }.
bundle-refused = { $n ->
    [zero] { $n } قيد لا يُحسب:
    [one] قيد واحد لا يُحسب:
    [two] قيدان لا يُحسبان:
    [few] { $n } قيود لا تُحسب:
    [many] { $n } قيدًا لا يُحسب:
   *[other] { $n } قيد لا يُحسب:
}
bundle-open = الذهاب إلى الفعالية
bundle-out-title = تسليم الفعالية إلى حاسوب آخر
bundle-out-lead = يحمل الملف الفعالية وضيوفها ومفتاحها، مغلقًا بعبارة مرور.
bundle-out-lead-door = يحمل الملف كل ما يعرفه هذا الحاسوب عن الفعالية، مغلقًا بعبارة مرور.
bundle-out-go = حفظ الملف
bundle-role = يصبح الحاسوب الآخر
bundle-role-door = يمسح ويبحث ويتراجع عن المسح. لا يبيع ولا يلغي ولا يصدّر.
bundle-role-desk = يبيع التذاكر ويعدّلها، ويفعل كل ما يفعله الباب.
bundle-role-organiser = يجوز له كل شيء، حتى استبعاد الحواسيب.
bundle-role-parts = اختر ما هو الحاسوب الآخر، حتى لو انضم من قبل: ملف الباب ليس فيه عناوين بريد ولا مشترون.
bundle-written = الملف جاهز:
bundle-written-next = على الحاسوب الآخر اختر «انضم بملف»، أو «أخذ ملف» في شاشة الأجهزة.

settings-saved = تم الحفظ.
settings-section-laptop = هذا الحاسوب
settings-section-paper = الورق
settings-section-door = الباب
settings-section-files = الملفات
settings-section-safety = الأمان
settings-section-about = حول Entrada
settings-device = اسم هذا الحاسوب
settings-device-usual = كما يسميه النظام
settings-device-hint = تعرضه الحواسيب الأخرى بجانب ما تم هنا.
settings-language = اللغة
settings-language-system = كالنظام
settings-theme = الألوان
settings-theme-system = كالنظام
settings-theme-light = فاتحة
settings-theme-dark = داكنة
settings-printer = طابعة التذاكر
settings-printer-default = طابعة النظام الافتراضية
settings-printer-usual = { $name } (افتراضية النظام)
settings-printer-none = لا يوفر هذا النظام طابعة. الحفظ كملف PDF يعمل من دونها.
settings-printer-stopped = { $name } متوقفة. { $why }
settings-copies = نسخ كل تذكرة
settings-page = حجم الورق
settings-after = بعد البيع
settings-after-print = طباعة
settings-after-pdf = حفظ PDF
settings-after-none = عرض فقط
settings-camera = الكاميرا
settings-sound = الأصوات عند الباب
settings-guest-language = لغة الرفض التي يقرؤها الضيوف
settings-guest-language-hint = الجملة التي تظهر كبيرة للضيف عند الباب، بالمفتاح G.
settings-guest-language-same = لغة هذا الحاسوب
settings-sound-hint = لكل من الدخول والنظر والداخل من قبل والوقوف صوت مختلف. جرّبها:
settings-sound-admit = دخول
settings-sound-attention = نظر
settings-sound-duplicate = في الداخل من قبل
settings-sound-refuse = وقوف
settings-folder = حفظ الملفات في
settings-folder-ask = السؤال كل مرة
settings-folder-hint = إن حُدد مجلد هنا، تُحفظ الملفات بلا سؤال، ولا يُستبدل أي ملف أبدًا.
settings-bom = تمييز ملفات CSV لبرنامج Excel
settings-bom-hint = عندها يقرأ Excel الحروف العربية صحيحة. قد تعرض برامج أخرى حرفًا غريبًا في البداية.
settings-backup = نسخة احتياطية لهذا الحاسوب
settings-backup-why = كل ما على هذا الحاسوب في ملف واحد مغلق بعبارة مرور. يستعيده برنامج الطرفية: entrada restore FILE.
settings-backup-hint = من دونها لا يستطيع أحد فتح النسخة الاحتياطية.
settings-backup-go = حفظ النسخة
settings-verify = فحص السجل
settings-verify-why = ينظر في كل توقيع: هل ضاع شيء أو تغيّر من دون علم Entrada؟
settings-verify-working = جارٍ الفحص…
settings-verify-good = { $n ->
    [zero] كل شيء سليم: فُحص { $n } قيد.
    [one] كل شيء سليم: فُحص قيد واحد.
    [two] كل شيء سليم: فُحص قيدان.
    [few] كل شيء سليم: فُحص { $n } قيود.
    [many] كل شيء سليم: فُحص { $n } قيدًا.
   *[other] كل شيء سليم: فُحص { $n } قيد.
}
settings-verify-bad = { $n ->
    [zero] { $n } خطأ:
    [one] خطأ واحد:
    [two] خطآن:
    [few] { $n } أخطاء:
    [many] { $n } خطأً:
   *[other] { $n } خطأ:
}
settings-section-diagnosis = التشخيص
diagnosis-why = حين لا يعمل شيء ما: ما هو معروف عن هذا الحاسوب وهذا البرنامج، لمن يساعدك.
diagnosis-open = عرض
diagnosis-what = لا يُذكر هنا ضيف ولا تذكرة ولا شخص. الأسماء والقيم بالإنجليزية.
diagnosis-save = حفظ في ملف…
diagnosis-program = البرنامج
diagnosis-system = النظام
diagnosis-clock = الساعة
diagnosis-data = مجلد البيانات
diagnosis-database = قاعدة البيانات
diagnosis-counts = عدد الصفوف في كل جدول
diagnosis-cameras = الكاميرات
diagnosis-printers = الطابعات
diagnosis-errors = آخر الأخطاء
diagnosis-errors-none = لا شيء.
diagnosis-log = السجل التقني
about-version = الإصدار { $version }. مجلد البيانات: { $folder }
about-licence = برنامج حر برخصة MIT.

pin-back = حذف الرقم الأخير
pin-differ = رقما PIN مختلفان
pin-differ-next = اكتب الرقم نفسه في الحقلين.

who-change = تسجيل الدخول، أو تغيير من يعمل هنا، أو تسجيل الخروج
who-nobody = لم يسجل أحد دخوله
who-title = من يعمل هنا؟
who-ask = من يعمل هنا؟
who-ask-why = ما يُفعل من الآن يُفعل باسمك.
who-names = الأشخاص
who-empty = ليس لأحد رقم PIN بعد. يضيف المنظِّم الأشخاص في شاشة الفعالية.
who-pin = رقم PIN لـ{ $name }
who-in = تسجيل الدخول
who-out = تسجيل خروج { $name }
who-now = مسجل الدخول
who-done = سُجّل دخول { $name }.

lock-title = قفل هذا الحاسوب
lock-why = حتى يكتب أحد رقم PIN، لا يفعل هذا الحاسوب شيئًا غير ذلك. ومن يعمل عليه يعرّف بنفسه مع ذلك.
lock-to = يبقى متاحًا
lock-to-door = الباب
lock-to-sell = البيع
lock-to-both = البيع والباب
lock-go = قفل
lock-undo = فتح القفل
lock-pin = رقم PIN لهذا الحاسوب
lock-pin-new = رقم PIN لهذا الحاسوب، من 4 إلى 12 رقمًا
lock-pin-again = نفسه مرة أخرى
lock-done = هذا الحاسوب مقفل.
unlock-laptop-title = فتح قفل هذا الحاسوب
unlock-laptop-why = برقم PIN الذي قُفل به.
unlock-laptop-done = فُتح قفل هذا الحاسوب.

event-part-people = الأشخاص
people-title = من يعمل هنا
people-lead = برقم PIN خاص بهم يبيّن الأشخاص من يبيع ومن يقف عند الباب. لا يجوز لهم أبدًا أكثر مما يجوز للحاسوب.
people-empty = لا أحد بعد. بلا أشخاص يُفعل كل شيء باسم الحاسوب.
people-ask = السؤال دائمًا عمن يعمل على هذا الحاسوب
people-ask-hint = من دون هذا لا يسأل إلا الحاسوب المقفل.
person-name = الاسم
person-role = الصلاحية
person-role-organiser = منظِّم
person-role-desk = بائع
person-role-door = باب
person-pin = PIN
person-pin-hint = من 4 إلى 12 رقمًا
person-pin-keep = كما هو
person-pin-yes = لديه رقم
person-pin-no = بلا رقم: لا يستطيع تسجيل الدخول
person-add = إضافة
person-edit = تعديل { $name }
person-remove = إزالة { $name } من القائمة
person-saved = حُفظ { $name }.
person-saved-new-pin = حُفظ { $name }. مع الدور الأعلى يلزمه رقم PIN جديد.
person-removed = أُزيل { $name } من القائمة.

erase-open = نسيان هذا الشخص
erase-title = نسيان { $name }؟
erase-goes = ما يزول
erase-goes-what = الاسم وعنوان البريد الإلكتروني والملاحظة والأجوبة عند الباب. من هذا الحاسوب فورًا، ومن الأخرى حين يصلها الخبر التالي. ومشتري الطلب أيضًا، إن كان الشخص نفسه أو لم يشترِ غير ذلك.
erase-goes-order = اسم المشتري وعنوان بريده الإلكتروني وملاحظته. وتذاكر هذا الطلب التي بالاسم نفسه أيضًا، مع الأجوبة عند الباب. من هذا الحاسوب فورًا، ومن الأخرى حين يصلها الخبر التالي.
erase-stays = ما يبقى
erase-stays-what = التذكرة برقمها ونوعها ومقعدها، ومتى دخلت، وما دُفع. تبقى الأعداد صحيحة، وتظل التذكرة تفتح الباب. وتبقى أيضًا الأسباب المكتوبة عند إيقاف التذكرة أو إلغائها أو استردادها.
erase-files = الملفات المحفوظة من قبل ما زالت تحوي البيانات: النسخ الاحتياطية، والصادرات، والحزم، والقوائم المطبوعة. احذفها. لا رجوع في ذلك.
erase-go = نسيان نهائي
erase-done = التذكرة { $number }: نُسي حاملها.
erase-done-buyer = التذكرة { $number }: نُسي حاملها والمشتري.
erase-done-order = الطلب { $number }: نُسي مشتريه.
expired-done = مضى على نهاية { $name } وقت كافٍ: مُحيت البيانات الشخصية لضيوفها.

error-bad_input-title = هذا غير مناسب
error-bad_input-next = صحّحه وحاول مرة أخرى.
error-not_found-title = لم يُعثر عليه
error-not_found-next = ربما كُتب بشكل آخر، أو ليس على هذا الحاسوب.
error-ambiguous-title = أكثر من واحد يطابق
error-ambiguous-next = سمّه بدقة أكبر.
error-not_allowed-title = ليس على هذا الحاسوب
error-not_allowed-next = يستطيع المنظِّم تسليمك الفعالية بدور آخر.
error-sold_out-title = نفدت
error-sold_out-next = اختر نوعًا آخر، أو زِد عدده في شاشة الفعالية.
error-conflict-title = لا يمكن ذلك الآن
error-conflict-next = انظر في الحال وحاول مرة أخرى.
error-key_needed-title = يلزم مفتاح
error-key_needed-next = اختر أين يُحفظ.
error-key_unavailable-title = تعذر الوصول إلى المفتاح
error-key_unavailable-next = افتح حلقة مفاتيح النظام، أو أعد ملف المفتاح إلى مكانه، وحاول مرة أخرى.
error-passphrase_needed-title = مقفل
error-passphrase_needed-next = اكتب عبارة المرور.
error-wrong_passphrase-title = هذه لا تفتحه
error-wrong_passphrase-next = تحقق من الحروف الكبيرة وتخطيط لوحة المفاتيح.
error-sign_in_needed-title = من يعمل هنا؟
error-sign_in_needed-next = سجّل الدخول برقم PIN.
error-wrong_pin-title = رقم PIN خاطئ
error-wrong_pin-next = حاول مرة أخرى.
error-locked-title = هذا الحاسوب مقفل
error-locked-next = افتح قفله برقم PIN أولًا.
error-bad_file-title = لا يمكن استعمال هذا الملف
error-bad_file-next = اختر ملفًا آخر.
error-import_problems-title = في القائمة مشكلات
error-import_problems-next = صحّحها في الملف وحاول مرة أخرى.
error-newer-title = من إصدار أحدث من Entrada
error-newer-next = ثبّت الإصدار الأحدث على هذا الحاسوب.
error-damaged-title = البيانات تالفة
error-damaged-next = احتفظ بنسخة من مجلد البيانات، ثم استعد آخر نسخة احتياطية.
error-busy-title = نسخة أخرى تعمل الآن
error-busy-next = انتظر لحظة، أو أغلق الأخرى.
error-read_only-title = لا يمكن الكتابة في مجلد البيانات
error-read_only-next = تحقق من أذوناته، أو اختر مجلدًا آخر باستخدام --data.
error-disk_full-title = القرص ممتلئ
error-disk_full-next = أفرغ مساحة؛ لم يضع شيء.
error-printing-title = فشلت الطباعة
error-printing-next = افحص الطابعة ثم اطبع مرة أخرى: لا تُنشأ تذكرة جديدة.
error-camera-title = تعطلت الكاميرا
error-camera-next = افصلها ثم أعد توصيلها.
error-stopped-title = أُوقف
error-stopped-next = لم يبقَ شيء ناقصًا.
error-internal-title = حدث خلل داخل Entrada
error-internal-next = حاول مرة أخرى. إن بقي الخلل، فأبلغ عنه من فضلك بهذه الجملة.

## The dress rehearsal.

rehearsal-title = التجربة النهائية
rehearsal-lead = قبل فتح الأبواب: ينبغي أن يكون كل سطر أخضر. لا يُسجَّل أي شيء تفعله هنا كمسح.
rehearsal-again = حاول مرة أخرى
rehearsal-to-door = إلى الباب
rehearsal-verdict-fine = جاهز. يمكن فتح الأبواب.
rehearsal-verdict-wrong = ليس جاهزًا بعد
rehearsal-verdict-open = يكاد يكون جاهزًا: بعض الأمور تحتاج إليك
rehearsal-wrong-count = { $n ->
    [zero] { $n } أمر للإصلاح
    [one] أمر واحد للإصلاح
    [two] أمران للإصلاح
    [few] { $n } أمور للإصلاح
    [many] { $n } أمرًا للإصلاح
   *[other] { $n } أمر للإصلاح
}
rehearsal-open-count = { $n ->
    [zero] { $n } أمر للتجربة بعد
    [one] أمر واحد للتجربة بعد
    [two] أمران للتجربة بعد
    [few] { $n } أمور للتجربة بعد
    [many] { $n } أمرًا للتجربة بعد
   *[other] { $n } أمر للتجربة بعد
}
rehearsal-state-fine = سليم
rehearsal-state-look = للنظر
rehearsal-state-wrong = للإصلاح
rehearsal-state-open = للتجربة
rehearsal-part-event = الفعالية
rehearsal-part-clock = الساعة
rehearsal-part-key = المفتاح
rehearsal-part-ticket = تذكرة تجريبية
rehearsal-part-list = قائمة الضيوف
rehearsal-part-laptops = الحواسيب
rehearsal-part-printer = الطابعة
rehearsal-part-disk = القرص
rehearsal-part-battery = البطارية
rehearsal-part-camera = الكاميرا
rehearsal-part-code = قراءة رمز
rehearsal-part-scanner = ماسح USB
rehearsal-part-sound = الصوت
rehearsal-part-page = الطباعة
rehearsal-camera-starting = في انتظار الصورة الأولى…
rehearsal-camera-live = { $name } ترى، بدقة { $width } × { $height }.
rehearsal-code-open = أمسك أي تذكرة أمام الكاميرا.
rehearsal-code-read = قُرئ وأُجيب في { $ms } ms: { $answer }
rehearsal-scanner-open = فقط إن كان لديك واحد: امسح به أي تذكرة من هذه الفعالية.
rehearsal-scanner-plain = قرأ تذكرة ولا يضيف شيئًا.
rehearsal-scanner-affix = قرأ تذكرة. يضع «{ $before }» قبل كل رمز و«{ $after }» بعده: يُزال ذلك من الآن.
rehearsal-scanner-keys = هو مضبوط على لوحة مفاتيح غير لوحة هذا الحاسوب. لا ضرر في ذلك.
rehearsal-sound-open = شغّل صوت الدخول واستمع.
rehearsal-sound-play = تشغيل
rehearsal-sound-heard = هل سمعته؟
rehearsal-sound-fine = سمعتَه.
rehearsal-sound-wrong = لم تسمعه.
rehearsal-sound-mend = ارفع الصوت، واختر السماعة الصحيحة في إعدادات النظام، واسمح بالأصوات في الإعدادات.
rehearsal-page-open = اطبع صفحة تشبه التذكرة ولا تُدخل أحدًا.
rehearsal-page-print = طباعة
rehearsal-page-sent = أُرسلت إلى { $printer }. هل خرجت صفحة نظيفة؟
rehearsal-page-fine = خرجت الصفحة جيدة.
rehearsal-page-wrong = لم تخرج الصفحة جيدة.
rehearsal-page-mend = افحص الورق والحبر والسلك، واختر الطابعة في الإعدادات، واطبع مرة أخرى.
rehearsal-speed = تستغرق قراءة الصورة { $p50 } ms، وغالبًا ما تكون دون { $p95 } ms.
rehearsal-settings = ضُبط على الكاميرا لتقرأ أفضل: { $settings }

## The mail server.

settings-section-mail = البريد الإلكتروني
settings-mail-lead = تُرسل التذاكر عبر خادم بريدك أنت. تُحفظ كلمة المرور مشفرة على هذا الحاسوب.
settings-mail-host = خادم البريد
settings-mail-port = المنفذ
settings-mail-security = التشفير
settings-mail-security-tls = TLS
settings-mail-security-start_tls = STARTTLS
settings-mail-security-open = لا شيء
settings-mail-user = اسم المستخدم
settings-mail-password = كلمة المرور
settings-mail-password-hint = يطلب كثير من المزوّدين كلمة مرور تطبيق أُنشئت لهذا الغرض. اترك الحقل فارغًا للاحتفاظ بالكلمة الحالية؛ وإن تغيّر الخادم أو المنفذ أو التشفير أو اسم المستخدم وجبت كتابتها من جديد.
settings-mail-from = عنوان المرسل
settings-mail-from-name = اسم المرسل
settings-mail-save = حفظ
settings-mail-saved = حُفظ خادم البريد.
settings-mail-saved-without-password = حُفظ خادم البريد. لم تُحفظ كلمة المرور لأنها كانت لإعدادات أخرى: اكتبها من جديد.
settings-mail-test = إرسال رسالة تجريبية إلى
settings-mail-test-go = إرسال
settings-mail-tested = قبل الخادم الرسالة. تحقق من وصولها.

error-mail-title = لم يُرسل البريد
error-mail-next = تحقق من خادم البريد في الإعدادات وحاول مرة أخرى.
error-sheets-title = لم يقبلها جدول Google
error-sheets-next = حاول مرة أخرى؛ ما ينتظر لا يضيع.

## جدول Google.

clip-go = نسخ
clip-done = نُسخ.
clip-by-hand = هو محدد: اضغط Ctrl+C لنسخه.

sheet-title = جدول Google
sheet-lead = يعرض ضيوف «{ $event }» ومسحاتها في جدول Google يمكنك مشاركته.
sheet-point-own = رتّب هناك وصفِّ ولوّن وأضف أعمدة كما تشاء: يُعثر على كل صف من جديد.
sheet-point-wait = لا أحد هنا ينتظره أبدًا. بلا شبكة يخرج الجديد لاحقًا من تلقاء نفسه.
sheet-point-edit = من يغيّر هناك اسمًا أو بريدًا أو مقعدًا أو ملاحظة يقدّم اقتراحًا، وأنت تقبله أو ترفضه.
sheet-connect = ربط جدول
sheet-guide = كيف يُجهَّز
sheet-nameless = جدول بيانات
sheet-by-person = عبر تسجيل دخول { $account }
sheet-by-service_account = عبر حساب الخدمة { $account }
sheet-by-somebody = عبر تسجيل دخول إلى Google
sheet-open = فتح الجدول
sheet-flush = إرسال الآن
sheet-test = اختبار الاتصال
sheet-testing = تجري المحاولة…
sheet-test-same = جُرّب الآن: ما زال كذلك.
sheet-test-fine = كل شيء على ما يرام: يمكن بلوغ الجدول والكتابة فيه.
sheet-columns = الأعمدة
sheet-disconnect = فصل
sheet-last = آخر مرة وُجد صحيحًا: { $at }
sheet-detail = بالتفصيل: { $detail }
sheet-sign-in-again = تسجيل الدخول من جديد
sheet-connect-again = الربط من جديد
sheet-this-account = هذا الحساب

sheet-current = محدَّث
sheet-needs = يحتاج إليك
sheet-sending = { $n ->
    [zero] يجري الإرسال…
    [one] يُرسل تغيير واحد…
    [two] يُرسل تغييران…
    [few] تُرسل { $n } تغييرات…
    [many] يُرسل { $n } تغييرًا…
   *[other] يُرسل { $n } تغيير…
}
sheet-waiting = { $n ->
    [zero] لا شيء ينتظر
    [one] واحد ينتظر
    [two] اثنان ينتظران
    [few] { $n } تنتظر
    [many] { $n } تنتظر
   *[other] { $n } تنتظر
}
sheet-waiting-in = { $n ->
    [zero] لا شيء ينتظر، المحاولة التالية بعد { $s } ث
    [one] واحد ينتظر، المحاولة التالية بعد { $s } ث
    [two] اثنان ينتظران، المحاولة التالية بعد { $s } ث
    [few] { $n } تنتظر، المحاولة التالية بعد { $s } ث
    [many] { $n } تنتظر، المحاولة التالية بعد { $s } ث
   *[other] { $n } تنتظر، المحاولة التالية بعد { $s } ث
}
sheet-trying = تجري المحاولة…
sheet-trying-in = المحاولة التالية بعد { $s } ث
sheet-aloud-up_to_date = جدول Google محدَّث.
sheet-aloud-waiting = تغييرات تنتظر جدول Google.
sheet-aloud-needs_person = جدول Google يحتاج إليك: انظر في الإعدادات.
sheet-proposals = { $n ->
    [zero] لا تغييرات للنظر فيها
    [one] تغيير واحد للنظر فيه
    [two] تغييران للنظر فيهما
    [few] { $n } تغييرات للنظر فيها
    [many] { $n } تغييرًا للنظر فيه
   *[other] { $n } تغيير للنظر فيه
}
sheet-changes = تغييرات للنظر فيها

sheet-connect-title = ربط جدول Google
sheet-way = طريقة الربط
sheet-way-person = تسجيل الدخول عبر Google
sheet-way-service_account = حساب خدمة
sheet-person-lead = تسجّل الدخول في متصفحك، وينشئ Entrada جدولًا جديدًا في Google Drive لديك. لا يرى أي ملف آخر لك.
sheet-client-needed = يقبل Google البرامج التي لها معرِّف عميل. إنشاؤه يستغرق عشر دقائق مرة واحدة، ويصلح لكل حواسيبك.
sheet-client-own = معرِّف العميل
sheet-client-built-in = اتركه كما هو ما لم يكن لديك غيره.
sheet-client-id = معرِّف العميل
sheet-client-secret = سر العميل
sheet-client-secret-hint = يُحفظ مشفرًا على هذا الحاسوب.
sheet-client-secret-keep = اتركه فارغًا للاحتفاظ بالحالي.
sheet-sign-in = تسجيل الدخول عبر Google
sheet-sign-in-waiting = ننتظرك في المتصفح…
sheet-sign-in-address = عنوان تسجيل الدخول
sheet-sign-in-address-hint = ألم يُفتح متصفح؟ انسخ هذا إلى متصفح على هذا الحاسوب.
sheet-service-lead = للحواسيب التي لا يسجّل أحد الدخول عليها: يستعمل Entrada ملف مفتاح وجدولًا شاركته مع حسابه.
sheet-key = ملف المفتاح
sheet-account = شارك الجدول مع هذا العنوان
sheet-account-hint = في الجدول اضغط «مشاركة» والصقه واختر «محرِّر».
sheet-address = عنوان الجدول
sheet-address-hint = انسخه من المتصفح والجدول مفتوح.
sheet-connected = رُبط الجدول. يمتلئ من تلقاء نفسه.

sheet-columns-title = أعمدة الجدول
sheet-columns-lead = العمود الذي ترفعه يبقى في الجدول لكنه لا يُحدَّث بعد ذلك. يمكن تغيير العناوين في الجدول.
sheet-columns-saved = حُفظت الأعمدة.
sheet-column-number = الرقم
sheet-column-name = الاسم
sheet-column-email = البريد الإلكتروني
sheet-column-type = النوع
sheet-column-seat = المقعد
sheet-column-note = ملاحظة للباب
sheet-column-state = الحالة
sheet-column-paid = مدفوع
sheet-column-price = السعر
sheet-column-order = الطلب
sheet-column-issued = الإصدار
sheet-column-valid_from = صالحة من
sheet-column-valid_until = صالحة حتى
sheet-column-entered = الدخول
sheet-column-inside = في الداخل الآن
sheet-column-entries = مرات الدخول
sheet-column-gate = البوابة
sheet-column-device = الحاسوب

sheet-disconnect-title = فصل الجدول؟
sheet-disconnect-stays = يبقى الجدول لدى Google كما هو. إنما لا تصله أخبار من هذا الحاسوب بعد ذلك.
sheet-disconnect-goes = ينسى هذا الحاسوب كيف يبلغه: للمتابعة اربطه من جديد.
sheet-disconnected = فُصل الجدول.

sheet-trouble-offline = لا يمكن بلوغ Google.
sheet-trouble-offline-next = لم يضع شيء: ما ينتظر يخرج من تلقاء نفسه متى وُجدت شبكة.
sheet-trouble-portal = أجاب شيء آخر بدل Google، ربما صفحة الدخول إلى الشبكة.
sheet-trouble-portal-next = افتح أي صفحة في المتصفح وسجّل الدخول إلى الشبكة.
sheet-trouble-quota = يطلب Google مهلة.
sheet-trouble-quota-next = سُئل أكثر مما ينبغي في دقيقة. يستمر من تلقاء نفسه.
sheet-trouble-google = لدى Google نفسه عطل.
sheet-trouble-google-next = لم يضع شيء: تُعاد المحاولة من تلقاء نفسها.
sheet-trouble-answer = لم يصل جواب Google كاملًا.
sheet-trouble-answer-next = لم يضع شيء: تُعاد المحاولة من تلقاء نفسها.
sheet-trouble-not_shared = الجدول غير مشارَك.
sheet-trouble-not_shared-next = افتح الجدول واضغط «مشاركة» وأضف { $account } محرِّرًا.
sheet-trouble-not_found = الجدول غير موجود.
sheet-trouble-not_found-next = حُذف، أو لا يحق لهذا الحساب أن يراه. انظر في سلة مهملات Google أو اربط غيره.
sheet-trouble-scope = لا يسمح تسجيل الدخول لـ Entrada بكتابة الجداول.
sheet-trouble-scope-next = سجّل الدخول من جديد واترك خانة ملفات Google Drive مؤشَّرة.
sheet-trouble-sign_in_again = لم يعد تسجيل الدخول إلى Google صالحًا.
sheet-trouble-sign_in_again-next = سُحب أو انتهى. سجّل الدخول من جديد.
sheet-trouble-client = لا يعرف Google معرِّف العميل هذا.
sheet-trouble-client-next = تحقق من معرِّف العميل وسرّه.
sheet-trouble-key = لا يقبل Google هذا المفتاح.
sheet-trouble-key-next = أنشئ مفتاحًا جديدًا لحساب الخدمة واربط به.
sheet-trouble-clock = ساعة هذا الحاسوب خاطئة.
sheet-trouble-clock-next = اضبط التاريخ والوقت ثم أرسل.
sheet-trouble-api_off = واجهة Google Sheets API غير مفعَّلة.
sheet-trouble-api_off-next = فعّلها في مشروعك لدى Google: الدليل يقودك إليها.
sheet-trouble-protected = جزء من الجدول محمي.
sheet-trouble-protected-next = ارفع الحماية عن أعمدة Entrada، أو اسمح لـ { $account } بتحريرها.
sheet-trouble-not_a_sheet = هذا نوع آخر من الملفات، مثل ملف Excel.
sheet-trouble-not_a_sheet-next = افتحه في «جداول بيانات Google»، واختر «ملف»، «حفظ كجدول بيانات Google»، واربط ذاك.
sheet-trouble-too_large = الجدول ممتلئ.
sheet-trouble-too_large-next = فيه عشرة ملايين خلية. احذف أوراقًا لا يحتاج إليها أحد، أو اربط جدولًا جديدًا.
sheet-trouble-request = لم يفهم Google ما طلبه Entrada.
sheet-trouble-request-next = أبلغنا من فضلك. التذاكر في أمان.
sheet-trouble-data = تعذّرت قراءة بيانات هذا الحاسوب.
sheet-trouble-data-next = افحص السجل ضمن «الأمان».

proposals-title = غُيّر في الجدول
proposals-lead = كتب أحدهم هذا في جدول Google. يُحسب متى قبلته، وما رفضته يُكتب فوقه.
proposals-none = لا شيء للنظر فيه.
proposals-now = { $field } الآن
proposals-wanted = المطلوب
proposals-empty = فارغ
proposals-accept = قبول
proposals-accept-one = قبول: { $field }، { $who }
proposals-decline = رفض
proposals-decline-one = رفض: { $field }، { $who }
proposals-accept-all = { $n ->
    [zero] قبول الكل
    [one] قبوله
    [two] قبول الاثنين
    [few] قبول الكل ({ $n })
    [many] قبول الكل ({ $n })
   *[other] قبول الكل ({ $n })
}
proposals-accepted = { $n ->
    [zero] لم يُقبل شيء.
    [one] قُبل تغيير واحد.
    [two] قُبل تغييران.
    [few] قُبلت { $n } تغييرات.
    [many] قُبل { $n } تغييرًا.
   *[other] قُبل { $n } تغيير.
}

guide-title = التجهيز لدى Google
guide-open = فتح
guide-person = مرة واحدة لك ولكل حواسيبك، نحو عشر دقائق. لا يطلب Google مالًا عليه.
guide-person-step-1 = أنشئ مشروعًا
guide-person-step-1-how = في Google Cloud Console، بأي اسم.
guide-person-step-2 = فعّل Google Sheets API
guide-person-step-2-how = اختر مشروعك أعلى الصفحة ثم اضغط «تفعيل».
guide-person-step-3 = جهّز صفحة الموافقة
guide-person-step-3-how = اسم، وعنوان بريدك، والجمهور «خارجي». ثم اضغط ضمن «الجمهور» على «نشر التطبيق»: تسجيل الدخول في مرحلة الاختبار ينتهي بعد سبعة أيام.
guide-person-step-4 = أنشئ عميلًا
guide-person-step-4-how = اضغط «إنشاء عميل» واختر النوع «تطبيق سطح المكتب». يعرض Google معرِّف عميل وسرًّا.
guide-person-step-5 = سجّل الدخول
guide-person-step-5-how = أغلق هذه الصفحة والصق الاثنين في حقليهما وسجّل الدخول. اترك خانة ملفات Google Drive مؤشَّرة.
guide-service_account = للحواسيب التي لا يسجّل أحد الدخول عليها. من لديه ملف المفتاح يستطيع تغيير كل جدول مشارَك مع حسابه.
guide-service_account-step-1 = أنشئ مشروعًا
guide-service_account-step-1-how = في Google Cloud Console، بأي اسم.
guide-service_account-step-2 = فعّل Google Sheets API
guide-service_account-step-2-how = اختر مشروعك أعلى الصفحة ثم اضغط «تفعيل».
guide-service_account-step-3 = أنشئ حساب خدمة
guide-service_account-step-3-how = بأي اسم. لا يحتاج إلى دور.
guide-service_account-step-4 = أنشئ مفتاحًا
guide-service_account-step-4-how = افتح الحساب، ثم «المفاتيح»، «إضافة مفتاح»، «إنشاء مفتاح جديد»، JSON. يُحفظ ملف على هذا الحاسوب. إن كانت مؤسستك لا تسمح بالمفاتيح فسجّل الدخول عبر Google.
guide-service_account-step-5 = شارك جدولًا
guide-service_account-step-5-how = أنشئ جدولًا جديدًا أو خذ واحدًا لديك. اضغط «مشاركة» وأضف عنوان حساب الخدمة واختر «محرِّر».
guide-service_account-step-6 = اربط
guide-service_account-step-6-how = أغلق هذه الصفحة واختر ملف المفتاح والصق عنوان الجدول. يحفظ Entrada المفتاح مشفرًا؛ احذف الملف بعد ذلك.
