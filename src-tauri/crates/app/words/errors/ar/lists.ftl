### Errors, lists: see words/errors.rs.

file-empty = { $file } فارغ
file-only-separators = { $file } فارغ: ليس فيه إلا فواصل
file-too-many-rows = صفوف { $file } أكثر من { $max }
    .hint = استورده على عدة أجزاء.
picture-no-list = { $file } صورة وليس قائمة
    .hint = اختر الملف الذي فيه قائمة الضيوف.
archive-no-list = { $file } أرشيف مضغوط وليس قائمة
    .hint = فُك ضغطه واختر القائمة التي فيه.
pdf-no-list = { $file } ملف PDF لا تُقرأ منه قائمة
    .hint = احصل على القائمة بصيغة CSV أو .xlsx من مصدر ملف PDF.
web-page-no-list = { $file } صفحة ويب وليست قائمة
    .hint = نزّل القائمة من جديد؛ ربما عليك تسجيل الدخول هناك أولًا.
file-not-text = { $file } ليس نصًا ولا جدول بيانات
    .hint = اختر ملف CSV أو .xlsx أو .ods.
file-not-whole-utf16 = { $file } تالف: ليس نص UTF-16 كاملًا
    .hint = احفظه أو نزّله من جديد، والأفضل بصيغة «CSV UTF-8».
spreadsheet-unreadable = { $file } جدول بيانات لا يمكن قراءته: { $why }
    .hint = افتحه في برنامج الجداول وأزل كلمة المرور واحفظه بصيغة ‎.xlsx أو CSV.
spreadsheet-too-large = يصير { $file } بعد فك ضغطه أكبر مما تحتاجه أي قائمة ضيوف، فلم يُفتح
    .hint = انسخ القائمة إلى ملف جديد، أو احفظها بصيغة CSV.
encoding-unknown = لا يوجد ترميز اسمه “{ $name }”
    .hint = اكتب مثلًا utf-8 أو windows-1256 أو iso-8859-6 أو macintosh أو shift_jis أو gbk، أو لا تذكره.
header-line-empty = لا شيء في السطر { $line } من { $file }
    .hint = اذكر السطر الذي تبدأ فيه العناوين، عدًّا من 1.
column-field-unknown = لا يمكن قراءة عمود على أنه “{ $field }”
    .hint = هو واحد من { $fields } أو none.
column-unknown = ليس في الملف عمود “{ $column }”
    .hint = أعمدته: { $columns }.
file-own-table = { $file } جدول { $table ->
        [scans] عمليات المسح
        [orders] الطلبات
        [payments] المدفوعات
       *[cash] عمليات عد النقد
    } صدّره Entrada، وليس فيه ضيوف
    .hint = استخدم جدول التذاكر.
export-column-unknown = لا يوجد في هذا الجدول عمود "{ $column }"
    .hint = أعمدته هي: { $columns }.
export-column-twice = العمود "{ $column }" مذكور مرتين
    .hint = اذكر كل عمود مرة واحدة.
export-too-long-for-workbook = الجدول أطول مما يتسع له مصنف
    .hint = احفظه بصيغة CSV.
export-workbook-has-none = ليس في المصنف فاصل ولا علامة عشرية ولا علامة ترتيب بايتات
    .hint = احذفها أو اختر CSV.
export-workbook-needs-file = لا يمكن عرض المصنف في الطرفية ولا في JSON
    .hint = سمِّ ملفًا باستخدام -o.
import-stopped = توقّف قبل استيراد أي شيء؛ لم يتغيّر شيء

## Problems of rows: in which column, and what. They stand in a table and have no way out of their own.

import-column = العمود { $nth }
import-field = { $field ->
        [all] الكل
        [name] الاسم
        [email] البريد الإلكتروني
        [type] النوع
        [seat] المقعد
        [note] الملاحظة
        [code] الرمز
        [paid] مدفوعة
        [state] الحالة
        [status] الحضور
        [quantity] العدد
        [guests] المرافقون
        [buyer] المشتري
        [price] السعر
        [currency] العملة
        [valid_from] صالح من
        [valid_until] صالح حتى
        [number] الرقم
       *[other] { $field }
    }
import-quote-never-closed = تُفتح في هذا الصف علامة اقتباس ولا تُغلق أبدًا
import-no-column-recognised = لم يُعرف أي عمود؛ اختر أيها فيه الاسم وعنوان البريد وما إلى ذلك
import-no-type-column = لا يذكر أي عمود نوع التذكرة؛ اختر نوع كل الصفوف، أو العمود
import-row-too-wide = في هذا الصف { $cells ->
        [one] خلية واحدة
        [two] خليتان
        [few] { $cells } خلايا
        [many] { $cells } خلية
       *[other] { $cells } خلية
    }، وفي الأول { $expected }؛ الخلية التي فيها فاصل تحتاج إلى علامتي اقتباس
import-nul-byte = فيها بايت NUL: الملف تالف
import-not-an-address = هذا ليس عنوان بريد إلكتروني
import-type-missing = لا يوجد نوع تذكرة هنا؛ املأه أو اختر نوعًا لمثل هذه الصفوف
import-type-ambiguous = قد يكون «{ $one }» أو «{ $other }»؛ اكتبه هكذا تمامًا
import-type-unknown = ليس لـ { $event } نوع تذكرة كهذا، بل { $types } فقط
import-no-types = ليس لـ { $event } أنواع تذاكر بعد؛ أضفها أولًا
import-paid-unclear = لا يتضح من ذلك هل دُفعت؛ اكتب نعم أو لا
import-code-of-another-event = هذا رمز فعالية أخرى من Entrada ولا يمكن الاحتفاظ به؛ اترك الخلية فارغة
import-code-empty = لا يبقى من هذا الرمز شيء من دون ما تضيفه الماسحات
import-code-too-long = طول الرمز { $length }، والحد الأقصى { $max }
import-code-rounded = قرّب برنامج جداول هذا الرمز فضاعت أرقامه؛ صدّر القائمة من جديد
import-code-with-control = في الرمز سطر جديد أو محرف تحكم
import-code-twice = الرمز نفسه في السطر { $line }
import-code-is-a-number = هذا رقم التذكرة { $number } من هذه الفعالية
import-ticket-not-here-yet = هذا رمز التذكرة { $number }، وهي ليست على هذا الحاسوب بعد؛ خذ أحدث ملف للفعالية
import-seat-twice = المقعد نفسه في السطر { $line }؛ لا يُباع المقعد إلا مرة واحدة
import-type-too-few = المتبقي { $left } فقط من { $quota }، وفي الملف من الجديد { $new }؛ زد العدد المتاح أو احذف صفوفًا
import-group-too-few = المتبقي { $left } فقط من { $quota } للمجموعة «{ $group }»، وفي الملف من الجديد { $new }؛ زد العدد المتاح أو احذف صفوفًا
import-not-in-encoding = بعض البايتات ليست بترميز الملف؛ اختر ترميزًا آخر أو احفظ الملف من جديد بصيغة “CSV UTF-8”
import-other-encoding = هذا السطر بترميز غير ترميز بقية الملف؛ تحقّق من صحة حروفه
import-row-passed = هذا الصف ليس ضيفًا فتُرك
import-column-no-codes = لا يُقرأ رموزَ دخول: ما في هذا العمود يمكن تخمينه أو هو نفسه لكثيرين
import-second-column = قُرئ هذا العمود الثاني حيث الأول فارغ؛ الصفوف: { $count }
import-status-unclear = لا يتضح منه هل يأتي هذا الضيف؛ اكتبه صريحًا أو لا تقرأ هذا العمود
import-state-unknown = لا تذكرة في حالة كهذه؛ اكتب valid أو blocked أو cancelled
import-quantity-unclear = لا يتضح كم تذكرة هذه؛ اكتب عددًا
import-quantity-too-many = الصف الواحد يعطي { $max } تذكرة على الأكثر؛ أهذا هو العمود الصحيح؟
import-quantity-made = صار هذا الصف عدة تذاكر بالاسم نفسه: { $count }
import-names-and-count = هنا { $names } من الأسماء والصف لـ { $count }؛ صحّح أحدهما
import-names-split = هنا عدة أشخاص؛ لكل منهم تذكرة الآن: { $count }
import-codes-and-count = هنا { $codes } من الرموز والصف لـ { $count }؛ صحّح أحدهما
import-one-code = رمز واحد لعدة تذاكر ({ $count }): تحتفظ به الأولى وللأخريات رموز من هذا البرنامج
import-one-seat = مقعد واحد لعدة تذاكر ({ $count }): هو للأولى وحدها
import-price-unclear = هذا ليس سعرًا؛ اكتبه هكذا 12.50
import-price-currency = تذاكر هذا النوع بعملة { $currency }
import-code-placeholder = هذا ليس رمزًا بل علامة “لا شيء”؛ اترك الخلية فارغة أو لا تقرأ هذا العمود
import-code-short = أقصر من أن يكون رمز دخول: يمكن لأي أحد تجربته؛ اترك الخلية فارغة أو لا تقرأ هذا العمود
import-code-guessable = هذا يمكن تخمينه وليس رمز دخول؛ اترك الخلية فارغة أو لا تقرأ هذا العمود
import-ticket-twice = صف آخر في الملف هو التذكرة { $number } من قبل
import-seat-of-other = للتذكرة { $number } هذا المقعد أو تأخذه من هذا الملف
import-stays-price = القائمة لا تضع الأسعار؛ غيّره عند التذكرة { $number }، حيث يُدفع الفرق أو يُعاد
import-stays-paid = القائمة لا تعيد المال؛ افعل ذلك عند التذكرة { $number }
import-stays-code = الرمز الذي سُلّم يبقى كما هو؛ أعد إصدار التذكرة { $number } للحصول على رمز جديد
import-stays-kept = هذا يحفظه البرنامج نفسه، ولا تغيّره أي قائمة
import-stays-buyers = صفوف أخرى من هذا الطلب تسمّي مشتريًا آخر؛ اجعلها تقول الشيء نفسه
import-stays-type = لا يمكن أن تصير التذكرة { $number } من هذا النوع عبر قائمة: فهي ملغاة، أو أن النوع بعملة أخرى
import-stays-state = النص يخص تذكرة موقوفة، ولكل تذكرة حالة: valid أو blocked أو cancelled
import-number-of-order = هذا رقم طلب وليس رقم تذكرة؛ استخدم جدول التذاكر
