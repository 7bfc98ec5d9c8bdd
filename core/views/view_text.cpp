// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/views/view_text.h"

#include "core/base/json_members.h"
#include "core/base/json_reader.h"
#include "core/base/text.h"
#include "core/views/runs_page_view.h"

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
    if (!version || version->numberText() != "1" || !content || textOf(*object, u"page") != RunsPage) {
        return fail(Error::Kind::Invalid,
                    Text::tr("This is no view of runs and charts that this version can read: a text with assayView 1, "
                             "page %1 and content is expected. Nothing was changed.")
                        .arg(RunsPage));
    }
    const Result<RunsPageView> view = runsPageViewFrom(*content);
    if (!view)
        return failed(view);
    return ViewDraft{RunsPage, textOf(*object, u"name"), false, canonicalView(*view)};
}

} // namespace assay
