### Errors, core: see words/errors.rs.

## What is typed: texts, amounts, times, numbers

text-empty = الحقل فارغ: { $what }
text-too-long = عدد أحرف { $what } هو { $length }، والحد الأقصى { $max }
not-an-email = «{ $text }» ليس عنوان بريد إلكتروني
not-a-currency = «{ $text }» ليست عملة: تُكتب العملة بثلاثة أحرف مثل EUR أو USD أو INR
not-a-price = «{ $text }» ليس سعرًا: اكتبه مثل 12.50
price-negative = السعر { $text } أقل من صفر
price-too-large = السعر { $text } أعلى من اللازم
price-too-fine = للسعر { $text } منازل عشرية أكثر مما للعملة { $currency }، وعددها { $decimals }
not-a-tax-rate = «{ $text }» ليست نسبة ضريبة: اكتب نسبة مئوية مثل 19 أو 7.7 أو 8.875
price-ambiguous = يمكن أن يُقرأ «{ $text }» على أنه { $whole } { $currency } أو { $decimal } { $currency }
    .hint = للأول اكتب { $whole } دون فاصل، وللثاني اكتب من المنازل العشرية ما لعملة { $currency }.
not-a-time = «{ $text }» ليس وقتًا: اكتب 2026-11-20 19:30 أو 2026-11-20T19:30:00+01:00
time-skipped = لا وجود للوقت { $time } في { $zone }: تُقدَّم الساعات عندئذ
time-twice = { $time } يأتي مرتين في { $zone }: اكتب { $first } أو { $second }
time-offset-of-zone = { $time } لا يوافق { $zone }، حيث تكون الساعات حينها على { $offset }
not-a-time-zone = «{ $text }» ليست منطقة زمنية: تُكتب مثل Europe/Madrid أو Asia/Kolkata
not-a-ticket-number = «{ $text }» ليس رقم تذكرة: يتكون من عشرة أحرف وأرقام مثل 7K3Q9-M2FXD
ticket-number-of-other-length = عدد الأحرف والأرقام في «{ $text }» هو { $signs }، وفي رقم التذكرة { $of } مثل 7K3Q9-M2FXD
not-an-id = «{ $text }» ليس معرّفًا صالحًا
reissued-too-often = بلغ عدد مرات إعادة إصدار هذه التذكرة { $max }؛ ألغِها وأصدر غيرها
too-many-types = الحد الأقصى لأنواع التذاكر في الفعالية { $max }

## What a text or a count is called. English puts "the" before it.

what-test-address = عنوان التجربة
what-area-name = اسم المنطقة
what-buyer-name = اسم المشتري
what-choice = الاختيار
what-event-name = اسم الفعالية
what-gate = البوابة
what-gate-name = اسم البوابة
what-laptop-name = اسم الحاسوب
what-name = الاسم
what-note = الملاحظة
what-note-for-door = ملاحظة الباب
what-question = السؤال
what-quota-group = المجموعة التي تتقاسم العدد
what-reason = السبب
what-seat = المقعد
what-sender-address = عنوان المرسل
what-sender-name = اسم المرسل
what-text = النص
what-text-for-door = النص الموجه إلى الباب
what-type-name = اسم نوع التذكرة
what-venue = المكان
what-capacity = السعة
what-retain-days = عدد أيام الاحتفاظ بالبيانات الشخصية
what-quota = العدد المتاح
what-entries = عدد مرات الدخول
what-entries-per-day = عدد مرات الدخول في اليوم

## The data folder

store-busy = نسخة أخرى من Entrada تكتب في مجلد البيانات هذا منذ وقت طويل
    .hint = أغلق النسخة الأخرى، أو حاول مرة أخرى.
store-read-only = لا يمكن الكتابة في مجلد البيانات: { $why }
    .terminal = امنح نفسك إذن الكتابة في المجلد، أو اختر غيره باستخدام --data أو ENTRADA_DATA.
    .window = امنح نفسك إذن الكتابة في المجلد وحاول مرة أخرى.
disk-full = القرص ممتلئ، ولم يتغير شيء
    .hint = أفرغ مساحة وحاول مرة أخرى.
database-damaged = قاعدة البيانات تالفة: { $why }
    .terminal = استعد نسخة احتياطية في مجلد جديد (entrada restore FILE)، أو اطلب ملفًا من أحد حواسيب الفعالية.
    .window = احتفظ بنسخة من مجلد البيانات، ثم استعد آخر نسخة احتياطية في مجلد جديد، أو اطلب ملفًا من أحد حواسيب الفعالية.
database-missing = قاعدة البيانات مفقودة
    .terminal = استعد نسخة احتياطية في مجلد جديد (entrada restore FILE)، أو اطلب ملفًا من أحد حواسيب الفعالية.
    .window = احتفظ بنسخة من مجلد البيانات، ثم استعد آخر نسخة احتياطية في مجلد جديد، أو اطلب ملفًا من أحد حواسيب الفعالية.
database-empty = قاعدة البيانات تالفة: الملف فارغ
    .terminal = استعد نسخة احتياطية في مجلد جديد (entrada restore FILE)، أو اطلب ملفًا من أحد حواسيب الفعالية.
    .window = احتفظ بنسخة من مجلد البيانات، ثم استعد آخر نسخة احتياطية في مجلد جديد، أو اطلب ملفًا من أحد حواسيب الفعالية.
database-not-one = قاعدة البيانات تالفة: هذا الملف ليس قاعدة بيانات
    .terminal = استعد نسخة احتياطية في مجلد جديد (entrada restore FILE)، أو اطلب ملفًا من أحد حواسيب الفعالية.
    .window = احتفظ بنسخة من مجلد البيانات، ثم استعد آخر نسخة احتياطية في مجلد جديد، أو اطلب ملفًا من أحد حواسيب الفعالية.
database-cut-short = قاعدة البيانات تالفة: الملف مبتور: فيه { $has } بايت من أصل { $tells }
    .terminal = استعد نسخة احتياطية في مجلد جديد (entrada restore FILE)، أو اطلب ملفًا من أحد حواسيب الفعالية.
    .window = احتفظ بنسخة من مجلد البيانات، ثم استعد آخر نسخة احتياطية في مجلد جديد، أو اطلب ملفًا من أحد حواسيب الفعالية.
database-cut-to = قاعدة البيانات تالفة: الملف مبتور: فيه { $has } بايت
    .terminal = استعد نسخة احتياطية في مجلد جديد (entrada restore FILE)، أو اطلب ملفًا من أحد حواسيب الفعالية.
    .window = احتفظ بنسخة من مجلد البيانات، ثم استعد آخر نسخة احتياطية في مجلد جديد، أو اطلب ملفًا من أحد حواسيب الفعالية.
migration-failed = تعذّر رفع قاعدة البيانات إلى إصدار هذا البرنامج: { $why }
    .terminal = لم يتغيّر شيء. احفظ نسخة احتياطية (entrada backup FILE) وقوائمك (entrada export)، ثم عُد إلى الإصدار الذي كان لديك من قبل.
    .window = لم يتغيّر شيء. احتفظ بنسخة من مجلد البيانات، ثم عُد إلى الإصدار الذي كان لديك من قبل.
database-newer = إصدار قاعدة البيانات { $found }، وهذا البرنامج يعرف حتى { $known }
    .hint = حدّث Entrada على هذا الحاسوب.
laptop-role-too-low = هذا حاسوب { $have ->
        [door] الباب
        [desk] شباك التذاكر
       *[organiser] المنظِّم
    }، ولا يجوز ذلك إلا على حاسوب { $needs ->
        [door] الباب
        [desk] شباك التذاكر أو المنظِّم
       *[organiser] المنظِّم
    }
    .hint = افعل ذلك على حاسوب المنظِّم، أو اطلب دعوة بهذا الدور.
laptop-not-invited = لم يُدعَ هذا الحاسوب إلى الفعالية
    .hint = افعل ذلك على حاسوب المنظِّم، أو اطلب دعوة بهذا الدور.
laptop-dismissed = استُبعد هذا الحاسوب من الفعالية
    .hint = ليشارك من جديد يلزمه مجلد بيانات جديد ودعوة جديدة.
last-word-beyond-reach = أرّخ حاسوب آخر ما قاله عن هذا بتاريخ متأخر جدًا فلا يستطيع هذا الحاسوب تغييره
    .hint = افعل ذلك على حاسوب المنظِّم، أو استبعد الحاسوب الذي ساعته خاطئة.
own-fact-would-not-count = ما كان هذا الحاسوب سيسجله لن يُحتسب: { $why }
    .window = تحقق من تاريخ هذا الحاسوب ووقته.
    .terminal = تحقق من تاريخ هذا الحاسوب ووقته، وشغّل entrada journal verify.
own-clock-beyond = تعرض ساعة هذا الحاسوب سنة لا يمكن تأريخ شيء بها
    .hint = اضبط تاريخ هذا الحاسوب ووقته.
fact-unreadable = لا يمكن قراءة قيد في السجل: { $why }
    .terminal = شغّل entrada journal verify لترى ما الخلل.
    .window = تحقق من السجل في الإعدادات لترى ما الخلل.
fact-newer = تنسيق أحد قيود السجل { $format }، وهو يتطلب إصدارًا أحدث من Entrada
    .terminal = شغّل entrada journal verify لترى ما الخلل.
    .window = تحقق من السجل في الإعدادات لترى ما الخلل.
fact-signature-wrong = أحد قيود الحاسوب { $device } توقيعه خاطئ
    .terminal = شغّل entrada journal verify لترى ما الخلل.
    .window = تحقق من السجل في الإعدادات لترى ما الخلل.
fact-part-changed = غُيّر جزء خاص من أحد قيود الحاسوب { $device }
    .terminal = شغّل entrada journal verify لترى ما الخلل.
    .window = تحقق من السجل في الإعدادات لترى ما الخلل.
stored-value-unreadable = لا يمكن قراءة قيمة محفوظة: { $why }
    .terminal = شغّل entrada journal verify لترى ما الخلل.
    .window = تحقق من السجل في الإعدادات لترى ما الخلل.
database-says = تقول قاعدة البيانات: { $why }
internal = حدث خلل داخل Entrada: { $why }

## The master key and where it rests

key-not-chosen = مجلد البيانات { $folder } غير محمي بعد: اختر حلقة مفاتيح النظام أو عبارة مرور أو ملف مفتاح
key-chosen-already = { $path } موجود: مجلد البيانات هذا محمي من قبل؛ غيّر حمايته بدلًا من إعدادها من جديد
no-keyring = لا يمكن استعمال حلقة مفاتيح للنظام هنا ({ $why }): احمِ البيانات بعبارة مرور أو ملف مفتاح
keyring-locked = حلقة مفاتيح النظام مقفلة ({ $why }): افتحها (سجّل الدخول إلى سطح المكتب) وحاول مرة أخرى
key-missing = حلقة مفاتيح النظام تعمل، لكن ليس فيها القيد «{ $account }» للخدمة «entrada»: هل نُسخ مجلد البيانات من حاسوب أو مستخدم آخر؟ استعد نسخة احتياطية هنا، أو عد إلى حيث كان المجلد واحمِه أولًا بعبارة مرور
passphrase-needed = مجلد البيانات هذا محمي بعبارة مرور: أدخلها
passphrase-empty = عبارة المرور فارغة: اختر عبارة من عدة كلمات
not-a-pin = رقم PIN من 4 إلى 12 رقمًا ولا شيء غيرها
passphrase-wrong = عبارة المرور خاطئة: تحقق من تخطيط لوحة المفاتيح وقفل الحروف الكبيرة، وحاول مرة أخرى
key-file-unusable = لا يمكن استعمال ملف المفتاح { $path }: { $why }
key-file-too-open = يستطيع مستخدمون آخرون قراءة ملف المفتاح { $path } (الأذونات { $mode }): شغّل `chmod 600 { $path }`، أو انقله إلى قرص يحفظ الأذونات
key-file-wrong = { $path } ليس ملف مفتاح من Entrada: { $why }
key-file-too-long = إنه أطول من أي ملف مفتاح
key-file-no-text = إنه ليس نصًا
key-file-no-key = ليس فيه سطر من 64 رقمًا ستعشريًا
key-file-several-keys = فيه أكثر من مفتاح
key-file-no-folder = المجلد الذي يجب أن يكون فيه غير موجود: أنشئه أولًا
key-wrong = المفتاح القادم من { $from } ليس الذي حُمي به مجلد البيانات هذا: أعطِ المفتاح الصحيح، أو استعد نسخة احتياطية
key-of-program = البرنامج الجاري
key-of-keyring = حلقة مفاتيح النظام (القيد «{ $account }»)
key-of-file = ملف المفتاح { $path }
protection-newer = تنسيق { $path } هو { $version }، وهو أحدث مما يعرفه هذا البرنامج: حدّث Entrada
protection-damaged = { $path } تالف ({ $why }): استعده من نسخة لمجلد البيانات، أو استعد نسخة احتياطية
secret-does-not-open = سر محفوظ ({ $purpose }) لا يُفتح بهذا المفتاح: إنه تالف، أو من مجلد بيانات آخر
no-memory-for-passphrase = لا تكفي الذاكرة للتحقق من عبارة المرور أو رقم PIN (المطلوب { $mib } MiB): أغلق برامج أخرى وحاول مرة أخرى
no-randomness = لا يعطي النظام أرقامًا عشوائية ({ $why }): لا يمكن إنشاء مفتاح
too-long-to-seal = حجم البيانات أكبر من أن تُختم دفعة واحدة، وعدد بايتاتها { $bytes }
secret-file-failed = لا يمكن { $doing ->
        [read] قراءة
       *[written] كتابة
    } { $path }: { $why }
key-unavailable = { $why }
