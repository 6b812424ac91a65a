### Errors, laptop: see words/errors.rs.

## Opening a data folder

no-data-folder = لا يحدد هذا النظام مجلدًا للبيانات
    .terminal = حدد واحدًا باستخدام --data أو ENTRADA_DATA.
    .window = حدد واحدًا في متغير البيئة ENTRADA_DATA.
data-folder-not-made = لا يمكن إنشاء مجلد البيانات { $folder }: { $why }
    .terminal = اختر غيره باستخدام --data أو ENTRADA_DATA.
    .window = اختر غيره في متغير البيئة ENTRADA_DATA.
protection-missing = في { $folder } بيانات بلا مفتاح: الملف protection.json مفقود
    .hint = استعده من نسخة احتياطية.
keyring-needed = لا توجد هنا حلقة مفاتيح لحفظ المفتاح: { $why }
    .terminal = اختر عبارة مرور (entrada key passphrase) أو ملف مفتاح (entrada key file PATH أو ENTRADA_KEY_FILE=PATH).
    .window = اختر عبارة مرور أو ملف مفتاح.
keyring-works = إنها تعمل
keyring-silent = لا تجيب أي خدمة لحلقة المفاتيح ({ $why })
keyring-shut = حلقة المفاتيح مقفلة أو لم تُعدَّ قط ({ $why })

## Files that people name

path-is-folder = { $path } مجلد؛ حدد ملفًا فيه
io-not-allowed = لا إذن بذلك
io-no-folder = لا يوجد مجلد كهذا
io-no-room = لا توجد مساحة تخزين
io-read-only = وسيط التخزين للقراءة فقط
file-not-written = لا يمكن كتابة { $path }: { $why }
    .hint = اختر مجلدًا آخر أو أفرغ مساحة.
file-not-read = لا يمكن قراءة { $path }: { $why }
file-is-folder = { $path } مجلد وليس ملفًا
file-too-large = حجم { $path } هو { $size } MB، والحد الأقصى { $max } MB

## The lock and its PIN

laptop-locked = هذا الحاسوب مقفل ولا يعمل إلا في { $to ->
        [door] الباب
        [sell] البيع
       *[both] البيع والباب
    }
    .terminal = افتح قفله برقم PIN أولًا (في الطرفية: entrada unlock).
    .window = افتح قفله برقم PIN أولًا.
laptop-locked-already = هذا الحاسوب مقفل من قبل
    .hint = افتح قفله أولًا لتقفله على شيء آخر.
laptop-not-locked = هذا الحاسوب غير مقفل
lock-unreadable = لا يمكن قراءة ما قُفل عليه هذا الحاسوب: { $why }
    .terminal = استعد نسخة احتياطية في مجلد جديد (entrada restore FILE).
    .window = احتفظ بنسخة من مجلد البيانات، ثم استعد آخر نسخة احتياطية في مجلد جديد.
pin-too-early = أرقام PIN خاطئة كثيرة؛ يمكن تجربة التالي بعد { $wait }
    .hint = انتظر ثم حاول مرة أخرى.
laptop-pin-wrong = هذا ليس رقم PIN للحاسوب
    .hint = { $again ->
        [now] حاول مرة أخرى.
       *[later] يمكن تجربة رقم PIN التالي بعد { $wait }.
    }
person-pin-wrong = هذا ليس رقم PIN الخاص بـ{ $name }
    .hint = { $again ->
        [now] حاول مرة أخرى.
       *[later] يمكن تجربة رقم PIN التالي بعد { $wait }.
    }
span-seconds = { $count ->
        [zero] { $count } ثانية
        [one] ثانية واحدة
        [two] ثانيتين
        [few] { $count } ثوانٍ
        [many] { $count } ثانية
       *[other] { $count } ثانية
    }
span-minutes = { $count ->
        [zero] { $count } دقيقة
        [one] دقيقة واحدة
        [two] دقيقتين
        [few] { $count } دقائق
        [many] { $count } دقيقة
       *[other] { $count } دقيقة
    }

## Who works here

ask-who-needs-organiser = لا يجوز إلا لمنظِّم إيقاف هذا، ولم يسجل أحد دخوله
    .hint = سجّل الدخول برقم PIN أولًا.
nobody-signed-in-laptop-asks = لم يسجل أحد دخوله على هذا الحاسوب، وهو يسأل عمن يعمل عليه
    .hint = سجّل الدخول برقم PIN أولًا.
nobody-signed-in-event-asks = لم يسجل أحد دخوله على هذا الحاسوب، وهذه الفعالية تسأل عمن يعمل عليه
    .terminal = سجّل الدخول برقم PIN (في الطرفية: --person NAME).
    .window = سجّل الدخول برقم PIN.
person-gone = من سجّل دخوله هنا لم يعد يعمل في الفعالية
    .hint = سجّل الخروج، أو سجّل الدخول برقم PIN.
person-role-too-low = { $name } مسجل الدخول بدور { $role ->
        [organiser] منظِّم
        [desk] بائع
       *[door] باب
    }، ولا يجوز ذلك إلا لمن هو { $needs ->
        [organiser] منظِّم
        [desk] بائع أو منظِّم
       *[door] عامل في الفعالية
    }
    .hint = دع من يجوز له ذلك يسجل دخوله.
person-without-pin = ليس لدى { $name } رقم PIN، ولا يمكنه تسجيل الدخول
    .terminal = يعطيه أحد المنظِّمين رقمًا (في الطرفية: entrada person pin EVENT NAME).
    .window = يعطيه أحد المنظِّمين رقمًا في شاشة الفعالية.
person-pin-not-here = رقم PIN الخاص بـ { $name } ليس على هذا الحاسوب، لأن دوره أدنى
    .hint = سجّل الدخول على حاسوب بذلك الدور، أو باسم شخص يعمل عند الباب.
person-without-role = ليس للشخص دور
    .terminal = هو واحد من organiser وseller وdoor.
    .window = هو منظِّم أو بائع أو باب.
person-exists = يوجد من قبل شخص اسمه «{ $name }»
    .hint = أضف الحرف الأول من اسم العائلة ليمكن التمييز بينهما.
person-ambiguous = «{ $typed }» يطابق عدة أشخاص: { $names }
    .hint = اكتب المزيد من الاسم.
no-such-person = لا يعمل في هذه الفعالية أحد اسمه «{ $typed }»
    .terminal = اعرض قائمة الأشخاص (entrada person list EVENT).
    .window = قائمة الأشخاص في شاشة الفعالية.

## Settings

setting-not-one-of = لا يمكن أن يكون { $what } «{ $value }»؛ الخيارات: { $allowed }
setting-page-size = حجم الصفحة
setting-after-sale = ما يحدث بعد البيع
setting-direction = الاتجاه
setting-theme = نمط الألوان
setting-guest-language = رمز لغة الضيوف
setting-language = رمز اللغة
copies-out-of-range = عدد النسخ { $copies } ليس بين 1 و{ $max }
scanner-affix-too-long = «{ $text }» أطول مما يضعه الماسح حول الرمز: { $max } حرفًا على الأكثر
no-such-folder = لا يوجد مجلد { $folder }

## What is typed

not-a-whole-number = { $what }: المطلوب رقم صحيح من 1 إلى { $max }، وليس «{ $typed }»
    .hint = اكتب رقمًا كهذا، أو اتركه فارغًا.
not-a-time-of-day = يجب أن تكون الساعة التي يكون الجميع خارجين فيها بين 00:00 و23:59، و«{ $typed }» ليست كذلك
    .hint = اكتبها مثل 06:00، أو اتركها فارغة.
no-name-given = لم يُذكر اسم { $what ->
        [area] المنطقة
        [gate] البوابة
       *[question] السؤال
    }
    .hint = { $known ->
        [none] لا يوجد شيء بعد: أضف أولًا.
        [single] الموجود: { $names }.
        [many] عددها { $count }، من { $first } إلى { $last }.
       *[some] الموجود: { $names }.
    }
unknown-name = ليس في { $event } { $what ->
        [area] منطقة
        [gate] بوابة
       *[question] سؤال
    } «{ $typed }»
    .hint = { $known ->
        [none] لا يوجد شيء بعد: أضف أولًا.
        [single] الموجود: { $names }.
        [many] عددها { $count }، من { $first } إلى { $last }.
       *[some] الموجود: { $names }.
    }
name-fits-several = «{ $typed }» يطابق أكثر من واحد: { $names }
    .hint = اكتب المزيد منه.
no-such-setting = لا يوجد إعداد باسم «{ $name }»
    .hint = الإعدادات هي: { $names }.
setting-of-another-kind = «{ $value }» ليست قيمة للإعداد { $name }
    .hint = رقم حيث يُعَدّ شيء، و yes أو no حيث يكون مفعّلاً أو لا.
