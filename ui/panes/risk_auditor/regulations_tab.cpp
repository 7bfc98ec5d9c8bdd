// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/risk_auditor/regulations_tab.h"

#include "core/base/shown_text.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/text_label.h"

#include <QHeaderView>

namespace assay {
namespace {

using policies::ListedRegulation;

constexpr int titleColumn = 0; ///< It takes what room the others leave.
constexpr int idColumn = 8;    ///< For the file, as the source is: they would leave the title no room.
constexpr int sourceColumn = 9;

QVariant regulationExtra(const ListedRegulation& row, int role)
{
    if (role == AddressRole)
        return QVariant::fromValue(Address{{}, "regulation", row.uid});
    if (role != Qt::ToolTipRole)
        return {};
    const QStringList lines{shownText(row.regulation.title), row.regulation.id, shownText(row.regulation.source),
                            row.regulation.verified ? RegulationsTab::tr("compared with the document itself")
                                                    : RegulationsTab::tr("not compared with the document itself")};
    return plainToolTip(lines.join(u'\n'));
}

QVariant supersededExtra(const ListedRegulation& row, int role)
{
    const auto tone = row.regulation.supersededBy.isEmpty() ? std::nullopt : std::optional(Tone::Warn);
    const QVariant words = toneFor(role, WordsToneRole, tone);
    return words.isValid() ? words : regulationExtra(row, role);
}

/// What took its place, as far as that is called something before it tells what it is about.
QString replacementName(const ListedRegulation& row)
{
    return row.replacement.isEmpty() ? QStringLiteral("–")
                                     : shownText(row.replacement.section(QStringLiteral(": "), 0, 0));
}

} // namespace

RegulationsTab::RegulationsTab(Session& session)
    : ListTab(session, tr("Regulations"), "regulations")
{
    using Row = ListedRegulation;
    begin({{tr("Regulation"), [](const Row& row) { return shownText(row.regulation.title); }, {}, regulationExtra},
           {tr("Where"), [](const Row& row) { return shownText(row.regulation.jurisdiction); }, {}, regulationExtra},
           {tr("Dated"), [](const Row& row) { return row.regulation.date.toString(Qt::ISODate); }, {}, regulationExtra},
           {tr("From"),
            [](const Row& row) { return row.regulation.effectiveFrom.toString(Qt::ISODate); },
            {},
            regulationExtra},
           {tr("Until"),
            [](const Row& row) {
                const std::optional<QDate>& day = row.regulation.effectiveTo;
                return day ? day->toString(Qt::ISODate) : QStringLiteral("–");
            },
            {},
            regulationExtra},
           {tr("Superseded by"), replacementName, {}, supersededExtra},
           {tr("Controls"), [](const Row& row) { return QString::number(row.controls); },
            [](const Row& row) { return static_cast<double>(row.controls); }, regulationExtra},
           {tr("Releases"), [](const Row& row) { return QString::number(row.releases); },
            [](const Row& row) { return static_cast<double>(row.releases); }, regulationExtra},
           {tr("Id"), [](const Row& row) { return row.regulation.id; }, {}, regulationExtra},
           {tr("Source"), [](const Row& row) { return shownText(row.regulation.source); }, {}, regulationExtra}},
          policies::regulationList,
          new EmptyState("risk-audit", tr("No regulations yet"),
                         tr("Controls answer to points of regulations, which are data with a date and a source. This "
                            "project is of an earlier version; those that come with the program are brought in by the "
                            "first write that needs them.")));
    QHeaderView& head = *table().horizontalHeader();
    head.setStretchLastSection(false);
    head.setSectionResizeMode(titleColumn, QHeaderView::Stretch);
    head.setSectionHidden(idColumn, true);
    head.setSectionHidden(sourceColumn, true);
}

} // namespace assay
