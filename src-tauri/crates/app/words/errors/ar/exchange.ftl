### Errors, exchange: see words/errors.rs.

passphrase-missing = عبارة المرور مطلوبة
    .hint = اختر عبارة من عدة كلمات، وأخبر بها من سيأخذ الملف.
passphrase-does-not-open = عبارة المرور لا تفتح { $file }، أو أن الملف تالف
    .hint = اكتبها من جديد، أو انسخ الملف من جديد.
file-newer = كتب { $file } إصدار أحدث من Entrada
    .hint = حدّث Entrada على هذا الحاسوب.
file-cut-short = { $file } مبتور
    .hint = انسخه من جديد من حيث أُنشئ.
file-too-dear-to-open = لا يمكن فتح { $file }: يطلب الملف لفتحه ذاكرة قدرها { $mib } MiB وعددًا من الجولات هو { $passes }، أكثر مما يطلبه هذا البرنامج أبدًا: هو تالف أو لم ينشئه Entrada
file-not-opened = لا يمكن فتح { $file }: { $why }

## Bundles: an event handed on by file

not-a-bundle = { $file } ليس ملف فعالية من Entrada
    .hint = اختر ملفًا آخر.
bundle-unsound = { $file } ليس ملف فعالية سليمًا: { $why }
    .hint = انسخه من جديد من حيث أُنشئ.
bundle-empty = هو فارغ
bundle-first-line-unreadable = لا يمكن قراءة سطره الأول
bundle-fact-unreadable = لا يمكن قراءة أحد قيوده
bundle-signature-unreadable = لا يمكن قراءة أحد توقيعاته
bundle-mixes-events = يخلط قيودًا من عدة فعاليات
bundle-without-founding = ينقصه القيد الذي يؤسس الفعالية
bundle-key-damaged = مفتاح في ملف الفعالية تالف
bundle-key-swapped = المفتاح الذي في ملف الفعالية ليس مفتاح الفعالية: غيّر أحدهم الملف في الطريق
bundle-too-large = يتجاوز بعد فك ضغطه ما يتسع له ملف فعالية
bundle-does-not-invite = ليس هذا الحاسوب في الفعالية، والملف لا يدعوه
    .hint = اطلب من حاسوب المنظِّم ملفًا يدعو هذا الحاسوب.
invitation-does-not-count = ليس هذا الحاسوب في الفعالية، والدعوة التي في الملف لا تُحسب
invitation-expired = انتهت صلاحية الدعوة التي في ملف الفعالية؛ يستطيع حاسوب المنظّم إنشاء دعوة جديدة
invitation-used = استعمل حاسوب آخر الدعوة التي في ملف الفعالية؛ يحتاج كل حاسوب إلى ملف خاص به
    .hint = اطلب من حاسوب المنظِّم ملفًا يدعو هذا الحاسوب.

## Backups

not-a-backup = { $file } ليس نسخة احتياطية من Entrada
    .hint = اختر ملفًا آخر.
backup-unsound = { $file } ليس نسخة احتياطية سليمة
folder-has-data = في { $folder } بيانات من قبل
    .terminal = استعد في مجلد آخر: سمِّه بـ --data أو ENTRADA_DATA.

## Laptops of an event

no-laptop-of-that-name = لا يوجد في هذه الفعالية حاسوب اسمه «{ $name }»
    .terminal = اعرض قائمتها (entrada device list).
    .window = انظرها في شاشة «الأجهزة».
several-laptops = ينطبق «{ $name }» على عدة حواسيب: { $laptops }
    .hint = اكتب المزيد من الاسم، أو أول حروف المعرِّف.
laptop-not-in-event = لا يوجد حاسوب { $id } في هذه الفعالية
bundle-stopped = توقّف؛ ما أُخذ حتى الآن يبقى، ويمكن أخذ الملف من جديد
bundle-stopped-before = توقّف قبل أخذ أي شيء؛ لم يتغيّر شيء
laptop-dismissed-before = استُبعد { $laptop } من قبل، ولن يُسحب بهذا شيء آخر
dismissed-from-nothing = ليس لدى { $laptop } قيد قبل { $from }
dismissal-without-effect = لم يُحدث استبعاد { $laptop } أثرًا: يعارضه قيد أقدم تاريخًا من حاسوب آخر
laptop-is-this-one = { $laptop } هو هذا الحاسوب
    .hint = استبعده من حاسوب آخر للمنظِّم.

## E-mail

mail-not-set = لم يُضبط خادم بريد على هذا الحاسوب
    .terminal = اضبط خادمًا: entrada mail set.
    .window = اضبط خادمًا في «الإعدادات»، «البريد الإلكتروني».
mail-server-missing = اسم خادم البريد ناقص
    .hint = هو شيء مثل smtp.example.org.
mail-sender-missing = عنوان المرسل ناقص
    .hint = اذكر العنوان الذي تأتي منه التذاكر.
mail-server-name-wrong = «{ $name }» ليس اسم خادم بريد
    .hint = اكتبه بلا بروتوكول ولا مسار، مثل smtp.example.org.
mail-port-wrong = «{ $port }» ليس منفذًا
    .hint = المنافذ أعداد صحيحة حتى 65535؛ والمعتاد 465 و587.
mail-address-wrong = «{ $address }» ليس عنوانًا يمكن إرسال البريد إليه
    .hint = صحّح العنوان.
mail-login-refused = لا يقبل خادم البريد { $host } اسم المستخدم وكلمة المرور: { $why }
    .hint = تحقق من اسم المستخدم وكلمة المرور؛ يطلب كثير من المزوّدين كلمة مرور تطبيق أُنشئت لهذا الغرض.
mail-password-missing = لا كلمة مرور محفوظة لـ { $user } على خادم البريد { $host }
    .terminal = أعطِها: entrada mail set --password-file FILE.
    .window = اكتبها في «الإعدادات»، «البريد الإلكتروني».
mail-letter-refused = يرفض خادم البريد { $host } الرسالة إلى { $to }: { $why }
    .hint = تحقق من العنوان، ومن أن الخادم يجوز له الإرسال باسم هذا المرسل.
mail-later = يطلب خادم البريد { $host } المحاولة لاحقًا: { $why }
    .hint = أرسل من جديد بعد ربع ساعة؛ ما خرج لا يُرسل مرتين.
mail-sender-refused = لا يقبل خادم البريد { $host } رسائل من { $from }: { $why }
    .hint = تحقق من عنوان المرسل: كثير من المزودين لا يقبلون إلا عنوان الحساب.
mail-unknown = لم يقل خادم البريد { $host } هل قبل الرسالة إلى { $to }: { $why }
    .hint = اسأل هل وصلت، أو أرسلها من جديد.
mail-busy = برنامج آخر على هذا الحاسوب يرسل البريد
    .hint = انتظر حتى ينتهي؛ فهو يرسل ما ينتظر.
mail-unreachable = لا يمكن بلوغ خادم البريد { $host }: { $why }
    .hint = تحقق من اسم الخادم ومنفذه وتشفيره، ومن أن هذا الحاسوب متصل.

## Google Sheets

sheet-not-connected = لا يوجد جدول Google مربوط بهذه الفعالية
    .terminal = اربط جدولًا: entrada sheets connect.
    .window = اربط جدولًا في «الإعدادات»، «جدول Google».
not-a-service-key = هذا ليس مفتاح حساب خدمة: { $why }
    .hint = اختر ملف JSON الذي أعطاه Google عند إنشاء المفتاح.
not-a-client-id = هذا ليس معرِّف عميل
    .hint = ينتهي بـ .apps.googleusercontent.com ويوجد بجانب اسم العميل في وحدة تحكم Google.
client-id-missing = يحتاج تسجيل الدخول عبر Google إلى معرِّف عميل، ولم يُضبط أي معرِّف
    .terminal = اضبطه (entrada sheets client)، أو اربط بحساب خدمة.
    .window = اضبطه في «الإعدادات»، «جدول Google»، أو اربط بحساب خدمة.
sign-in-stopped = أُوقف تسجيل الدخول
not-a-sheet-address = «{ $address }» ليس عنوان جدول Google
    .hint = افتح الجدول في متصفح وانسخ عنوانه كاملًا.
no-sheet-column = لا يوجد عمود «{ $column }»
    .hint = الموجود: { $columns }.
sheet-change-gone = لم يعد هذا التغيير موجودًا في الجدول
    .hint = قُبل أو رُفض، أو غيّر أحد الخلية من جديد.
laptop-no-longer-desk = لم يعد يحق لهذا الحاسوب أن يرى ما يراه شباك التذاكر من الفعالية
google-offline = لا يمكن بلوغ Google: { $why }
    .hint = لم يضع شيء: ما ينتظر يخرج من تلقاء نفسه متى أمكن.
google-behind-portal = أجاب شيء آخر بين هذا الحاسوب و Google، ربما صفحة الدخول إلى الشبكة
    .hint = افتح صفحة ويب في المتصفح وسجّل الدخول إلى الشبكة.
google-quota = يطلب Google مهلة: طلبات أكثر مما ينبغي في دقيقة
    .hint = يستمر من تلقاء نفسه خلال دقيقة.
google-failed = تعطّل Google: { $why }
    .hint = لم يضع شيء: ما ينتظر يخرج من تلقاء نفسه متى أمكن.
google-answer-not-whole = جواب Google غير كامل: { $why }
    .hint = لم يضع شيء: ما ينتظر يخرج من تلقاء نفسه متى أمكن.
sheet-not-shared-with = الجدول غير مشارَك مع { $account }
    .hint = افتح الجدول واضغط «مشاركة» وأضف هذا الحساب محرِّرًا.
sheet-not-shared = الجدول غير مشارَك مع هذا الحساب
    .hint = افتح الجدول واضغط «مشاركة» وأضف هذا الحساب محرِّرًا.
sheet-not-found = لم يُعثر على الجدول: حُذف، أو لا يحق لهذا الحساب أن يراه
    .hint = انظر هل هو في سلة المهملات، أو اربط غيره.
sign-in-without-sheets = لا يسمح تسجيل الدخول لـ Entrada باستعمال الجداول
    .hint = سجّل الدخول من جديد واترك خانة ملفات Google Drive مؤشَّرة.
sign-in-no-longer-valid = لم يعد تسجيل الدخول إلى Google صالحًا
    .hint = سجّل الدخول عبر Google من جديد.
google-client-unknown = لا يعرف Google هذا العميل: { $why }
    .terminal = تحقق من معرِّف العميل وسرّه: entrada sheets client.
    .window = تحقق من معرِّف العميل وسرّه في «الإعدادات»، «جدول Google».
service-key-refused = لا يقبل Google مفتاح حساب الخدمة: { $why }
    .hint = أنشئ مفتاحًا جديدًا لحساب الخدمة واربط به.
clock-wrong-for-google = ساعة هذا الحاسوب خاطئة أكثر مما يقبله Google
    .hint = اضبط تاريخ هذا الحاسوب ووقته ثم حاول من جديد.
sheets-api-off = واجهة Google Sheets API غير مفعَّلة لهذا المشروع
    .hint = فعّلها في وحدة تحكم Google Cloud ضمن «واجهات API والخدمات».
sheet-protected = لا يمكن الكتابة في جزء محمي من الجدول
    .hint = ارفع الحماية عن أعمدة Entrada، أو اسمح لهذا الحساب بتحريرها.
not-a-google-sheet = هذا ليس جدول Google بل نوع آخر من الملفات
    .hint = افتحه في «جداول بيانات Google»، واختر «ملف»، «حفظ كجدول بيانات Google»، واربط ذاك.
sheet-full = الجدول ممتلئ: فيه عشرة ملايين خلية
    .hint = احذف أوراقًا لا يحتاج إليها أحد، أو اربط جدولًا جديدًا.
google-request-refused = لم يفهم Google الطلب: { $why }
    .hint = أبلغنا من فضلك؛ السجل في أمان والجدول كما كان.
sheet-data-unusable = تعذّر استعمال بيانات هذا الحاسوب: { $why }
    .terminal = شغّل entrada journal verify لترى ما الخطأ.
    .window = افحص السجل في «الإعدادات» ضمن «الأمان».
