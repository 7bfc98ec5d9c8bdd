// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/risk_auditor/quorum_form.h"

#include "ui/theme/metrics.h"
#include "ui/widgets/button.h"
#include "ui/widgets/form_parts.h"
#include "ui/widgets/segments.h"
#include "ui/widgets/text_label.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace assay {
namespace {

constexpr int quorumFormWidth = 680;
constexpr int rolesInARow = 3;
constexpr std::array QuorumTiers{RiskTier::Low, RiskTier::Medium, RiskTier::High};

std::optional<int> numberIn(const QLineEdit& field)
{
    bool isNumber = false;
    const int number = field.text().trimmed().toInt(&isNumber);
    return isNumber && number > 0 ? std::optional(number) : std::nullopt;
}

/// With the tier in front, since another one may be shown.
QString problemWords(const policies::PolicyProblem& problem)
{
    for (const RiskTier tier : QuorumTiers) {
        if (problem.place.section(u'.', 1, 1) == toString(tier))
            return QStringLiteral("%1: %2").arg(tierTitle(tier), problem.rule);
    }
    return problem.words();
}

bool holds(const std::vector<Role>& roles, Role role)
{
    return std::find(roles.begin(), roles.end(), role) != roles.end();
}

} // namespace

QuorumForm::QuorumForm(const policies::Policy& policy, RiskTier tier, QWidget* parent)
    : Card(parent)
    , m_policy(policy)
    , m_tiers(new Segments(tr("Risk tier")))
    , m_keys(new QLineEdit)
    , m_days(new QLineEdit)
    , m_fault(wrappedLabel(TextKind::Bad, {}))
    , m_give(pushButton(ButtonKind::Primary, tr("Save")))
{
    setObjectName(QStringLiteral("quorumForm"));
    auto* layout = formLayout(*this, tr("Who signs under %1, version %2").arg(policy.id).arg(policy.version));
    setFixedWidth(quorumFormWidth);
    layout->addWidget(wrappedLabel(
        TextKind::Muted,
        tr("So many different people sign, each with a key of their own; neither the author of a release nor who asked "
           "for it is one of them.")));
    m_tiers->setObjectName(QStringLiteral("quorumTiers"));
    for (const RiskTier one : QuorumTiers)
        m_tiers->add(tierTitle(one));
    layout->addWidget(m_tiers, 0, Qt::AlignLeft);
    m_keys->setObjectName(QStringLiteral("keys"));
    m_faults.add(*layout, QStringLiteral("keys"), tr("Signatures"), m_keys);
    m_roles =
        addRoles(*layout, tr("Among them, each by another person"), QStringLiteral("role"), QStringLiteral("roles"));
    m_blocking = addRoles(*layout, tr("One rejection by these closes the gate"), QStringLiteral("blocking"),
                          QStringLiteral("blockedBy"));
    m_days->setObjectName(QStringLiteral("days"));
    m_faults.add(*layout, QStringLiteral("days"), tr("Days for which an approval counts; empty for ever"), m_days);
    m_fault->setObjectName(QStringLiteral("fault"));
    layout->addWidget(m_fault);
    m_give->setObjectName(QStringLiteral("submit"));
    addFormButtons(*layout, *this, m_give);
    connect(m_tiers, &Segments::currentChanged, this, &QuorumForm::showTier);
    for (QLineEdit* field : {m_keys, m_days}) {
        connect(field, &QLineEdit::textChanged, this, &QuorumForm::keep);
        connect(field, &QLineEdit::returnPressed, m_give, &QPushButton::click);
    }
    connect(m_give, &QPushButton::clicked, this, &QuorumForm::submit);
    const auto chosen = std::find(QuorumTiers.begin(), QuorumTiers.end(), tier);
    m_tiers->setCurrent(static_cast<int>(std::distance(QuorumTiers.begin(), chosen)));
    showTier(m_tiers->current());
}

std::vector<QuorumForm::RoleBox> QuorumForm::addRoles(QVBoxLayout& layout, const QString& caption, const QString& name,
                                                      const QString& place)
{
    auto* group = new QWidget;
    auto* grid = new QGridLayout(group);
    grid->setContentsMargins({});
    grid->setHorizontalSpacing(metrics::between);
    grid->setVerticalSpacing(metrics::unit);
    std::vector<RoleBox> boxes;
    for (const Role role : allRoles()) {
        auto* box = new QCheckBox(roleTitle(role));
        box->setObjectName(name + u'-' + toString(role));
        box->setAccessibleName(QStringLiteral("%1: %2").arg(caption, roleTitle(role)));
        const int place = static_cast<int>(boxes.size());
        grid->addWidget(box, place / rolesInARow, place % rolesInARow);
        connect(box, &QCheckBox::toggled, this, &QuorumForm::keep);
        boxes.push_back({role, box});
    }
    m_faults.add(layout, place, caption, group);
    return boxes;
}

void QuorumForm::showTier(int tier)
{
    m_tier = QuorumTiers.at(static_cast<std::size_t>(std::max(0, tier)));
    m_showing = true;
    const policies::Quorum& quorum = m_policy.quorums[m_tier];
    m_keys->setText(quorum.keys > 0 ? QString::number(quorum.keys) : QString());
    const auto typed = m_noDays.find(m_tier);
    m_days->setText(typed != m_noDays.end()     ? typed->second
                        : quorum.daysOfApproval ? QString::number(*quorum.daysOfApproval)
                                                : QString());
    for (const auto& [role, box] : m_roles)
        box->setChecked(holds(quorum.roles, role));
    for (const auto& [role, box] : m_blocking)
        box->setChecked(holds(quorum.blockingRoles, role));
    m_showing = false;
    showProblem();
}

void QuorumForm::keep()
{
    if (m_showing)
        return;
    policies::Quorum& quorum = m_policy.quorums[m_tier];
    const auto chosen = [](const std::vector<RoleBox>& boxes) {
        std::vector<Role> roles;
        for (const auto& [role, box] : boxes) {
            if (box->isChecked())
                roles.push_back(role);
        }
        return roles;
    };
    quorum.keys = numberIn(*m_keys).value_or(0);
    quorum.daysOfApproval = numberIn(*m_days);
    quorum.roles = chosen(m_roles);
    quorum.blockingRoles = chosen(m_blocking);
    if (m_days->text().trimmed().isEmpty() || quorum.daysOfApproval)
        m_noDays.erase(m_tier);
    else
        m_noDays[m_tier] = m_days->text();
    showProblem();
}

std::optional<policies::PolicyProblem> QuorumForm::problem() const
{
    if (!m_noDays.empty()) {
        return policies::PolicyProblem{QStringLiteral("quorum.%1.days").arg(toString(m_noDays.begin()->first)),
                                       tr("The days are a whole number, or empty.")};
    }
    return policies::problemIn(m_policy);
}

void QuorumForm::showProblem()
{
    const std::optional<policies::PolicyProblem> found = problem();
    const QString shownTier = QStringLiteral("quorum.%1.").arg(toString(m_tier));
    const bool here = found && found->place.startsWith(shownTier);
    const bool said =
        m_faults.say(here ? found->place.mid(shownTier.size()) : QString(), found ? found->rule : QString());
    const QString words = found ? problemWords(*found) : QString();
    m_fault->setText(words);
    m_fault->setVisible(found && !said);
    m_give->setEnabled(!found);
    m_give->setToolTip(found ? plainToolTip(words) : QString());
    fitContent(*this);
}

void QuorumForm::submit()
{
    Q_EMIT given(m_policy);
    close();
}

void QuorumForm::focusInEvent(QFocusEvent* event)
{
    Card::focusInEvent(event);
    m_keys->setFocus();
}

} // namespace assay
