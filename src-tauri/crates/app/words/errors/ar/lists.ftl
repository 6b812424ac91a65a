### Errors, lists: see words/errors.rs.

file-empty = { $file } فارغ
file-only-separators = { $file } فارغ: ليس فيه إلا فواصل
file-too-many-rows = صفوف { $file } أكثر من { $max }
    .hint = استورده على عدة أجزاء.
column-not-in-file = لا يوجد عمود { $column }: عدد أعمدة الملف { $width }
    .hint = اختر أعمدة موجودة في الملف.
picture-not-csv = { $file } صورة، لا CSV
    .hint = اختر الملف الذي فيه قائمة الضيوف.
spreadsheet-not-csv = { $file } جدول بيانات، لا CSV
    .hint = افتحه في برنامج الجداول واحفظه أولًا بصيغة CSV.
archive-not-csv = { $file } أرشيف مضغوط، لا CSV
    .hint = فُك ضغطه واختر ملف CSV الذي فيه.
pdf-not-csv = { $file } ملف PDF، لا CSV
    .hint = احصل على القائمة بصيغة CSV من مصدر ملف PDF.
web-page-not-csv = { $file } صفحة ويب، لا CSV
    .hint = نزّل القائمة من جديد؛ ربما عليك تسجيل الدخول هناك أولًا.
file-not-text = { $file } ليس نصًا، فليس CSV
    .hint = اختر ملف CSV، مثل ملف حفظه برنامج جداول بصيغة «CSV UTF-8».
file-not-whole-utf16 = { $file } تالف: ليس نص UTF-16 كاملًا
    .hint = احفظه أو نزّله من جديد، والأفضل بصيغة «CSV UTF-8».

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
       *[other] { $field }
    }
import-quote-never-closed = تُفتح في هذا الصف علامة اقتباس ولا تُغلق أبدًا
import-no-column-recognised = لم يُعرف أي عمود؛ اختر أيها فيه الاسم وعنوان البريد وما إلى ذلك
import-no-type-column = لا يذكر أي عمود نوع التذكرة؛ اختر نوع كل الصفوف، أو العمود
import-nothing-read = لا شيء في هذا الصف في عمود يُقرأ؛ احذف الصف أو اختر أعمدة أخرى
import-row-too-wide = في هذا الصف { $cells ->
        [one] خلية واحدة
        [two] خليتان
        [few] { $cells } خلايا
        [many] { $cells } خلية
       *[other] { $cells } خلية
    }، وفي الأول { $expected }؛ الخلية التي فيها فاصل تحتاج إلى علامتي اقتباس
import-row-too-narrow = ليس في هذا الصف إلا { $cells ->
        [one] خلية واحدة
        [two] خليتان
        [few] { $cells } خلايا
        [many] { $cells } خلية
       *[other] { $cells } خلية
    }، وفي الأول { $expected }
import-nul-byte = فيها بايت NUL: الملف تالف
import-not-utf8 = بعض البايتات فيها ليست UTF-8 كبقية الملف؛ احفظه من جديد بصيغة «CSV UTF-8»
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
import-code-of-another-ticket = للتذكرة { $number } هذا الرمز من قبل، باسم أو نوع أو بريد أو مقعد آخر
import-code-is-a-number = هذا رقم التذكرة { $number } من هذه الفعالية
import-ticket-not-here-yet = هذا رمز التذكرة { $number }، وهي ليست على هذا الحاسوب بعد؛ خذ أحدث ملف للفعالية
import-ticket-not-valid = كانت هذه التذكرة { $state ->
        [cancelled] ملغاة
        [blocked] موقوفة
       *[other] «{ $state }»
    } في مصدر الملف؛ احذف صفها
import-seat-twice = المقعد نفسه في السطر { $line }؛ لا يُباع المقعد إلا مرة واحدة
import-type-too-few = المتبقي { $left } فقط من { $quota }، وفي الملف من الجديد { $new }؛ زد العدد المتاح أو احذف صفوفًا
import-group-too-few = المتبقي { $left } فقط من { $quota } للمجموعة «{ $group }»، وفي الملف من الجديد { $new }؛ زد العدد المتاح أو احذف صفوفًا
