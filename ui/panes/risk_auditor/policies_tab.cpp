// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/risk_auditor/policies_tab.h"

#include "core/base/shown_text.h"
#include "ui/models/time_text.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/text_label.h"

namespace assay {
namespace {

using policies::ListedPolicy;
using policies::PolicyStanding;

QString isoDay(const std::optional<QDate>& day)
{
    return day ? day->toString(Qt::ISODate) : QStringLiteral("–");
}

QVariant policyExtra(const ListedPolicy& row, int role)
{
    if (role == AddressRole)
        return QVariant::fromValue(Address{{}, "policy", row.version.uid});
    if (role != Qt::ToolTipRole)
        return {};
    QStringList lines{
        PoliciesTab::tr("written by %1, %2").arg(shownText(row.version.author.name), exactTime(row.version.createdAt))};
    if (row.version.proposedAt)
        lines << PoliciesTab::tr("proposed by %1, %2")
                     .arg(shownText(row.version.proposedBy.name), exactTime(*row.version.proposedAt));
    if (row.version.agreedAt)
        lines << PoliciesTab::tr("agreed to by %1, %2")
                     .arg(shownText(row.version.agreedBy.name), exactTime(*row.version.agreedAt));
    if (row.version.publishedAt)
        lines << PoliciesTab::tr("published by %1, %2")
                     .arg(shownText(row.version.publishedBy.name), exactTime(*row.version.publishedAt));
    if (row.version.withdrawnAt)
        lines << PoliciesTab::tr("withdrawn %1").arg(exactTime(*row.version.withdrawnAt));
    return plainToolTip(lines.join(u'\n'));
}

QVariant standingExtra(const ListedPolicy& row, int role)
{
    const QVariant tone = toneFor(role, ChipToneRole, standingTone(row.standing));
    return tone.isValid() ? tone : policyExtra(row, role);
}

} // namespace

Tone standingTone(PolicyStanding standing)
{
    switch (standing) {
    case PolicyStanding::InForce:
        return Tone::Ok;
    case PolicyStanding::Coming:
    case PolicyStanding::Agreed:
        return Tone::Accent;
    case PolicyStanding::Draft:
    case PolicyStanding::InReview:
        return Tone::Warn;
    case PolicyStanding::Superseded:
    case PolicyStanding::Withdrawn:
        break;
    }
    return Tone::Neutral;
}

PoliciesTab::PoliciesTab(Session& session)
    : ListTab(session, tr("Policies"), "policies")
{
    using Row = ListedPolicy;
    begin({{tr("Policy"), [](const Row& row) { return row.version.name(); }, {}, policyExtra},
           {tr("Title"), [](const Row& row) { return shownText(row.version.policy.title); }, {}, policyExtra},
           {tr("State"), [](const Row& row) { return policies::standingTitle(row.standing); }, {}, standingExtra},
           {tr("From"), [](const Row& row) { return isoDay(row.version.policy.effectiveFrom); }, {}, policyExtra},
           {tr("Until"), [](const Row& row) { return isoDay(row.version.policy.effectiveTo); }, {}, policyExtra},
           {tr("Gates"), [](const Row& row) { return QString::number(row.version.policy.gates.size()); },
            [](const Row& row) { return static_cast<double>(row.version.policy.gates.size()); }, policyExtra},
           {tr("Controls"), [](const Row& row) { return QString::number(row.version.policy.controls.size()); },
            [](const Row& row) { return static_cast<double>(row.version.policy.controls.size()); }, policyExtra},
           {tr("Requests"), [](const Row& row) { return QString::number(row.requests); },
            [](const Row& row) { return static_cast<double>(row.requests); }, policyExtra},
           {tr("Author"), [](const Row& row) { return shownText(row.version.author.name); }, {}, policyExtra},
           {tr("Agreed by"),
            [](const Row& row) {
                return row.version.agreedAt ? shownText(row.version.agreedBy.name) : QStringLiteral("–");
            },
            {},
            policyExtra},
           {tr("Published by"),
            [](const Row& row) {
                return row.version.publishedAt ? shownText(row.version.publishedBy.name) : QStringLiteral("–");
            },
            {},
            policyExtra}},
          policies::policyList,
          new EmptyState("risk-audit", tr("No policies yet"),
                         tr("A policy says what a release has to show: gates, controls and who signs. This project "
                            "is of an earlier version; the policy that comes with the program is brought in by the "
                            "first write that needs it.")));
}

void PoliciesTab::listed(const Rows& rows)
{
    m_inForce = {};
    for (const ListedPolicy& row : rows) {
        if (row.standing == PolicyStanding::InForce)
            m_inForce = {{}, "policy", row.version.uid};
    }
}

void PoliciesTab::openInForce()
{
    if (!m_inForce.kind.isEmpty())
        Q_EMIT session().events.openAsked(m_inForce);
}

} // namespace assay
