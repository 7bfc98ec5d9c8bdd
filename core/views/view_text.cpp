// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/views/view_text.h"

#include "core/base/json_members.h"
#include "core/base/json_reader.h"
#include "core/base/text.h"
#include "core/views/view_content.h"

namespace assay {
namespace {

constexpr qsizetype largestText = 2 * 1024 * 1024;

} // namespace

QByteArray viewAsText(const SavedView& view)
{
    CanonicalObject object;
    object.setInteger(u"assayView", 1);
    object.setText(u"name", view.name);
    object.setText(u"page", view.page);
    object.set(u"content", view.content);
    return object.bytes() + '\n';
}

Result<ViewDraft> viewFromText(QByteArrayView text)
{
    const Result<JsonValue> object = readJson(text, {.maxBytes = largestText});
    if (!object)
        return failed(object);
    const JsonValue* version = object->member(u"assayView");
    const JsonValue* content = object->member(u"content");
    const QString page = textOf(*object, u"page");
    if (!version || version->numberText() != "1" || !content || !viewPages().contains(page)) {
        return fail(Error::Kind::Invalid,
                    Text::tr("This is no view that this version can read: a text with assayView 1, content and one of "
                             "the pages %1 is expected. Nothing was changed.")
                        .arg(viewPages().join(QStringLiteral(", "))));
    }
    const Result<QByteArray> canonical = canonicalContent(page, *content);
    if (!canonical)
        return failed(canonical);
    return ViewDraft{page, textOf(*object, u"name"), false, *canonical};
}

} // namespace assay
