// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/views/list_view.h"

#include "core/base/canonical_json.h"
#include "core/base/json_members.h"
#include "core/base/json_reader.h"
#include "core/base/text.h"

#include <algorithm>

namespace assay {
namespace {

constexpr qsizetype largestListView = 64 * 1024;

std::vector<ListPage> makeListPages()
{
    const auto words = [](const char* spaced) {
        return QString::fromLatin1(spaced).split(QLatin1Char(' '), Qt::SkipEmptyParts);
    };
    return {{QStringLiteral("inbox"),
             {{}, "inbox", {}},
             QT_TRANSLATE_NOOP("Text", "inbox items"),
             words("waiting all"),
             {}},
            {QStringLiteral("tasks"),
             {{}, "my-work", {}},
             QT_TRANSLATE_NOOP("Text", "tasks"),
             words("board list calendar everybodys-board everybodys-list everybodys-calendar"),
             words("key title state owner kind priority due timing age use-case"),
             true},
            {QStringLiteral("assurance"),
             {{}, "risk-audit", QStringLiteral("assurance")},
             QT_TRANSLATE_NOOP("Text", "what has to get better"),
             words("all planned in-progress done"),
             words("stage what source kind state age owner blocked")},
            {QStringLiteral("findings"),
             {{}, "risk-audit", QStringLiteral("findings")},
             QT_TRANSLATE_NOOP("Text", "findings"),
             words("not-closed all overdue open in-progress ready-for-validation risk-accepted closed"),
             words("key severity title about state owner due raised"),
             true},
            {QStringLiteral("releases"), {{}, "risk-audit", {}}, QT_TRANSLATE_NOOP("Text", "releases"), {}, {}, true},
            {QStringLiteral("changes"),
             {{}, "devops", QStringLiteral("changes")},
             QT_TRANSLATE_NOOP("Text", "changes"),
             {},
             words("key title type state release waits-on due"),
             true},
            {QStringLiteral("incidents"),
             {{}, "devops", QStringLiteral("incidents")},
             QT_TRANSLATE_NOOP("Text", "incidents"),
             words("not-reviewed all not-resolved detected acknowledged mitigated resolved reviewed false-alarm"),
             words("key severity title state detected age owner use-case release"),
             true},
            {QStringLiteral("scans"),
             {{}, "software-engineering", QStringLiteral("scans")},
             QT_TRANSLATE_NOOP("Text", "scans"),
             words("all results clean did-not-run"),
             words("key outcome tool errors warnings suppressed new fixed ran use-case release commit"),
             true},
            {QStringLiteral("drift"),
             {{}, "data-engineering", QStringLiteral("drift")},
             QT_TRANSLATE_NOOP("Text", "checks for drift"),
             words("all needs-work watch neither"),
             words("key about reference current rows drifted missing watch too-few checked-by checked"),
             true}};
}

tl::unexpected<Error> notOfTheList(const ListPage& page, const QString& what)
{
    return fail(Error::Kind::Invalid,
                Text::tr("A view of the list of %1 has no “%2”. Nothing was changed.").arg(listPageTitle(page), what));
}

} // namespace

const std::vector<ListPage>& listPages()
{
    static const std::vector<ListPage> pages = makeListPages();
    return pages;
}

const ListPage* listPage(const QString& page)
{
    const auto found = std::find_if(listPages().begin(), listPages().end(),
                                    [&page](const ListPage& each) { return each.page == page; });
    return found == listPages().end() ? nullptr : &*found;
}

QString listPageTitle(const ListPage& page)
{
    return Text::tr(page.title);
}

QByteArray canonicalListView(const ListView& view)
{
    CanonicalObject object;
    object.setInteger(u"v", 1);
    object.setText(u"filter", view.filter);
    object.setText(u"choice", view.choice);
    object.setText(u"sort", view.sort);
    object.setInteger(u"descending", view.descending ? 1 : 0);
    return object.bytes();
}

Result<ListView> listViewFrom(const ListPage& page, QByteArrayView content)
{
    const Result<JsonValue> object = readJson(content, {.maxBytes = largestListView});
    if (!object)
        return failed(object);
    return listViewFrom(page, *object);
}

Result<ListView> listViewFrom(const ListPage& page, const JsonValue& object)
{
    const JsonValue* version = object.member(u"v");
    if (!version || version->numberText() != "1")
        return fail(
            Error::Kind::Invalid,
            Text::tr("A view of the list of %1 has v 1. This one was written otherwise.").arg(listPageTitle(page)));
    const JsonValue* descending = object.member(u"descending");
    const ListView view{textOf(object, u"filter"), textOf(object, u"choice"), textOf(object, u"sort"),
                        descending && descending->numberText() == "1"};
    if (page.choices.isEmpty() ? !view.choice.isEmpty() : !page.choices.contains(view.choice))
        return notOfTheList(page, view.choice);
    if (!view.sort.isEmpty() && !page.columns.contains(view.sort))
        return notOfTheList(page, view.sort);
    if (!page.filters && !view.filter.isEmpty())
        return notOfTheList(page, view.filter);
    return view;
}

} // namespace assay
