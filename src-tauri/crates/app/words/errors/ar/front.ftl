### Errors, front: see words/errors.rs.

command-line = { $why }
    .terminal = انظر entrada --help.
answer-not-written = تم الأمر، لكن تعذّرت كتابة الجواب: { $why }
key-choice-missing = { $why }
    .terminal = اختر مرة واحدة: entrada key keyring أو entrada key passphrase أو entrada key file PATH، أو عيّن ENTRADA_KEY_FILE.
person-at-no-event = لا أحد باسم “{ $name }” يعمل في فعالية على هذا الحاسوب
    .terminal = اعرض الأشخاص (entrada person list EVENT).
person-at-several-events = يعمل “{ $name }” في عدة فعاليات: { $events }
    .terminal = سمِّ الشخص بالمعرّف الذي له في إحدى الفعاليات.
device-of-several-events = “{ $device }” حاسوب في عدة فعاليات: { $events }
    .terminal = حدّد واحدة بـ --event.
device-without-event = لا يوجد حاسوب “{ $device }”: لا توجد فعالية بعد
tickets-not-chosen = لم يُحدَّد أي التذاكر
    .terminal = سمِّها بـ --number، أو ضيّقها كما في entrada guests، أو اكتب --everybody.
tickets-chosen-twice = --number والقائمة المضيّقة و --everybody لا تجتمع
    .terminal = استعمل واحدًا منها.
no-event-with-sheet = لا توجد جدول Google لأي فعالية على هذا الحاسوب
    .terminal = اربط واحدة بـ entrada sheets connect.
several-events-with-sheet = لعدة فعاليات جدول Google: { $events }
    .terminal = سمِّ الفعالية.

passphrases-differ = عبارتا المرور مختلفتان
passphrase-not-asked =
    { $what ->
        [bundle] الحزمة تحتاج
        [backup] النسخة الاحتياطية تحتاج
       *[data-folder] مجلد البيانات يحتاج
    } إلى عبارة مرور، ولا توجد طرفية للسؤال عنها
    .terminal = حدّد بـ { $option } ملفًا سطره الأول هو عبارة المرور.
secret-file-unreadable =
    ملف { $what ->
        [pin] رقم PIN
        [password] كلمة المرور
        [secret] السر
       *[passphrase] عبارة المرور
    } { $file } لا يمكن قراءته: { $why }
secret-file-too-long =
    ملف { $what ->
        [pin] رقم PIN
        [password] كلمة المرور
        [secret] السر
       *[passphrase] عبارة المرور
    } { $file } أطول مما ينبغي لذلك
secret-file-not-text =
    ملف { $what ->
        [pin] رقم PIN
        [password] كلمة المرور
        [secret] السر
       *[passphrase] عبارة المرور
    } { $file } ليس نصًا
secret-file-empty =
    ملف { $what ->
        [pin] رقم PIN
        [password] كلمة المرور
        [secret] السر
       *[passphrase] عبارة المرور
    } { $file } سطره الأول فارغ
pins-differ = رقما PIN مختلفان
pin-not-given = لا يوجد رقم PIN: الدخل القياسي فارغ
    .terminal = حدّد ملفًا سطره الأول هو رقم PIN (--pin-file F)، أو اكتبه في طرفية.

print-job-failed = فشلت المهمة { $job }: { $why }
print-job-failed-silently = فشلت المهمة { $job }: لا يذكر النظام السبب
import-problems =
    في الملف { $count ->
        [one] مشكلة واحدة
        [two] مشكلتان
        [few] { $count } مشكلات
        [many] { $count } مشكلة
       *[other] { $count } مشكلة
    }؛ لم يُستورد شيء
    .terminal = صحّح السطور المذكورة أعلاه، أو اختر أعمدة أخرى بـ --column.
column-choice-malformed = “{ $choice }” ليس اختيارًا لعمود
    .terminal = اكتب ‎--column "حامل التذكرة=name": عنوان العمود في الملف وما هو.
input-unreadable = لا يمكن قراءة الإدخال القياسي: { $why }
import-changes-open = الفروق بين الملف وما هنا: { $count }؛ لم يُنفَّذ أي منها
    .terminal = استورد بـ ‎--update apply لتنفيذها، أو صحّح الملف.
codes-unreadable = لا يمكن قراءة { $file }: { $why }
demo-folder-not-made = لا يمكن إنشاء مجلد العرض: { $why }
demo-folder-not-empty = المجلد { $folder } ليس فارغًا

picture-unreadable = تعذّرت قراءة الصورة { $file }: { $why }
picture-too-large = { $file }: هذه الصورة أكبر من { $most } MB؛ احفظها أصغر
picture-too-many-pixels = { $file }: في هذه الصورة نقاط كثيرة جدًا؛ احفظها بما لا يزيد على { $side } في كل ضلع
picture-of-no-format = { $file }: هذه ليست صورة PNG أو JPEG أو WebP أو GIF
picture-damaged = { $file }: صورة { $format } هذه تالفة: { $why }
picture-without-code = { $file }: لم يُعثر على رمز QR في هذه الصورة
    .terminal = التقطها مرة أخرى: أقرب ومستقيمة وبلا لمعان، مع هامش أبيض حول الرمز.
frames-per-second = يجب أن يكون --fps من 0.1 إلى 1000
frames-folder-unreadable = { $folder }: { $why }
frames-folder-without-pictures = { $folder }: لا توجد صورة في هذا المجلد
scan-frames-alone = لا يجتمع --frames مع صورة أو كاميرا
    .terminal = حدّد المجلد فقط، وفعالية إن شئت، و --fps أو --hex.
scan-hex-of-what = يُستعمل --hex مع --decode-only أو --frames
scan-event-missing = لم تُذكر فعالية
scan-pictures-and-camera = لا تجتمع الصور مع --camera
    .terminal = أعطِ واحدًا منهما.
scan-picture-missing = لم تُذكر صورة
    .terminal = اذكر الصور بعد الفعالية، أو استعمل --camera؛ ولا يحتاج --decode-only إلى فعالية.

camera-stopped = توقفت الكاميرا
camera-missing = لا توجد هذه الكاميرا
    .terminal = وصّلها، أو حدّد غيرها بـ --camera N؛ ستتابع وحدها.
camera-busy = برنامج آخر يستعمل الكاميرا
    .terminal = أغلق ذلك البرنامج؛ ستتابع وحدها.
camera-denied = لا يسمح النظام لهذا البرنامج باستعمال الكاميرا
    .terminal = اسمح بذلك في إعدادات الخصوصية في النظام؛ ستتابع وحدها.
camera-unplugged = لم تعد الكاميرا موجودة
    .terminal = أعد توصيلها؛ ستتابع وحدها.
camera-stalled = الكاميرا لا تعطي صورًا
    .terminal = افصلها ثم أعد توصيلها؛ ستتابع وحدها.
camera-unsupported = لا يمكن استعمال الكاميرا: { $why }
camera-part-restarted = تعطّل جزء من البرنامج يخدم الكاميرا وأُعيد تشغيله
    .terminal = أظهر التذكرة مرة أخرى إن لم يصل جواب.
cameras-not-listed = تعذّر عرض الكاميرات: { $why }

data-folder-not-open = مجلد البيانات ليس مفتوحًا بعد
    .window = افتح قفله أولًا.
not-a-page-of-google = { $address } ليست صفحة من Google، فلا تُفتح
no-browser = تعذّر تشغيل متصفح: { $why }
    .window = افتح هذا العنوان بنفسك: { $address }
no-window = لا يستطيع Entrada فتح نافذته: { $why }
    .window = على جهاز بلا شاشة استعمل برنامج الطرفية `entrada`.
window-already-open = برنامج Entrada مفتوح من قبل بالبيانات التي في { $folder }
    .window = تابع في تلك النافذة، أو أغلقها أولًا.
window-data-missing = يجب أن يأتي بعد `--data` اسم مجلد
window-option-unknown = لا تعرف النافذة الخيار { $option }؛ تقبل `--data DIR` فقط
    .window = كل ما عدا ذلك في برنامج الطرفية `entrada`.
window-data-folder = مجلد البيانات { $folder }: { $why }
