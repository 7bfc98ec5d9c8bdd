// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/views/portfolio_view.h"

#include "core/base/canonical_json.h"
#include "core/base/json_members.h"
#include "core/base/json_reader.h"
#include "core/base/text.h"

namespace assay {
namespace {

constexpr qsizetype largestPortfolioView = 64 * 1024;

} // namespace

QStringList portfolioGroupings()
{
    return {QStringLiteral("stage"), QStringLiteral("state"), QStringLiteral("owner"), QStringLiteral("risk")};
}

QByteArray canonicalPortfolioView(const PortfolioView& view)
{
    CanonicalObject object;
    object.setInteger(u"v", 1);
    object.setText(u"filter", view.filter);
    object.setText(u"grouping", view.grouping);
    return object.bytes();
}

Result<PortfolioView> portfolioViewFrom(QByteArrayView content)
{
    const Result<JsonValue> object = readJson(content, {.maxBytes = largestPortfolioView});
    if (!object)
        return failed(object);
    return portfolioViewFrom(*object);
}

Result<PortfolioView> portfolioViewFrom(const JsonValue& object)
{
    const JsonValue* version = object.member(u"v");
    if (!version || version->numberText() != "1")
        return fail(Error::Kind::Invalid, Text::tr("A view of the portfolio has v 1. This one was written otherwise."));
    const PortfolioView view{textOf(object, u"filter"), textOf(object, u"grouping")};
    if (!portfolioGroupings().contains(view.grouping))
        return fail(Error::Kind::Invalid,
                    Text::tr("A view of the portfolio is grouped by one of %1, not by “%2”.")
                        .arg(portfolioGroupings().join(QStringLiteral(", ")), view.grouping));
    return view;
}

} // namespace assay
