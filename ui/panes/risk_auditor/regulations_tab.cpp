// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/risk_auditor/regulations_tab.h"

#include "core/base/shown_text.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/text_label.h"

#include <QHeaderView>

namespace assay {
namespace {

using policies::ListedRegulation;

constexpr int titleColumn = 1; ///< It takes what room the others leave.
constexpr int sourceColumn =
    9; ///< For the file: its sentence would leave the title no room, and stands in the tool tip.

QVariant regulationExtra(const ListedRegulation& row, int role)
{
    if (role == AddressRole)
        return QVariant::fromValue(Address{{}, "regulation", row.uid});
    if (role != Qt::ToolTipRole)
        return {};
    const QStringList lines{shownText(row.regulation.title), shownText(row.regulation.source),
                            row.regulation.verified ? RegulationsTab::tr("compared with the document itself")
                                                    : RegulationsTab::tr("not compared with the document itself")};
    return plainToolTip(lines.join(u'\n'));
}

QVariant supersededExtra(const ListedRegulation& row, int role)
{
    const auto tone = row.regulation.supersededBy.isEmpty() ? std::nullopt : std::optional(Tone::Warn);
    const QVariant chip = toneFor(role, ChipToneRole, tone);
    return chip.isValid() ? chip : regulationExtra(row, role);
}

} // namespace

RegulationsTab::RegulationsTab(Session& session)
    : ListTab(session, tr("Regulations"), "regulations")
{
    using Row = ListedRegulation;
    begin({{tr("Regulation"), [](const Row& row) { return row.regulation.id; }, {}, regulationExtra},
           {tr("Title"), [](const Row& row) { return shownText(row.regulation.title); }, {}, regulationExtra},
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
           {tr("Superseded by"), [](const Row& row) { return row.regulation.supersededBy; }, {}, supersededExtra},
           {tr("Controls"), [](const Row& row) { return QString::number(row.controls); },
            [](const Row& row) { return static_cast<double>(row.controls); }, regulationExtra},
           {tr("Releases"), [](const Row& row) { return QString::number(row.releases); },
            [](const Row& row) { return static_cast<double>(row.releases); }, regulationExtra},
           {tr("Source"), [](const Row& row) { return shownText(row.regulation.source); }, {}, regulationExtra}},
          policies::regulationList,
          new EmptyState("risk-audit", tr("No regulations yet"),
                         tr("Controls answer to points of regulations, which are data with a date and a source. This "
                            "project is of an earlier version; those that come with the program are brought in by the "
                            "first write that needs them.")));
    QHeaderView& head = *table().horizontalHeader();
    head.setStretchLastSection(false);
    head.setSectionResizeMode(titleColumn, QHeaderView::Stretch);
    head.setSectionHidden(sourceColumn, true);
}

} // namespace assay
