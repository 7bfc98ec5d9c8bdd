// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/risk_auditor/risks_tab.h"

#include "core/base/shown_text.h"
#include "ui/models/key_rank.h"
#include "ui/models/time_text.h"
#include "ui/panes/risk_auditor/finding_words.h"
#include "ui/panes/risk_auditor/risk_forms.h"
#include "ui/panes/risk_auditor/risk_words.h"
#include "ui/widgets/button.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/staged_words.h"
#include "ui/widgets/text_label.h"

#include <algorithm>
#include <limits>

namespace assay {
namespace {

enum RiskChoice { OpenRisks, AllRisks, ToValidate, FirstRiskState };

QString riskSubject(const Risk& risk)
{
    if (!risk.releaseName.isEmpty())
        return shownText(risk.releaseName);
    return risk.useCaseKey.isEmpty() ? QStringLiteral("–") : risk.useCaseKey;
}

QVariant riskExtra(const Risk& risk, int role)
{
    if (role == AddressRole)
        return QVariant::fromValue(Address{{}, "risk", risk.uid});
    if (role != Qt::ToolTipRole)
        return {};
    QStringList lines{shownText(risk.text.title)};
    lines << RisksTab::tr("%1 since %2").arg(riskStateTitle(risk.state), exactTime(risk.stateSince));
    if (!risk.stateReason.isEmpty())
        lines << shownText(risk.stateReason);
    return plainToolTip(lines.join(u'\n'));
}

double scoreOf(const std::optional<RiskLevel>& level)
{
    return level ? level->score() : std::numeric_limits<double>::quiet_NaN();
}

Column<Risk>::Extra chipOf(std::optional<RiskLevel> Risk::*level)
{
    return [level](const Risk& risk, int role) {
        const auto tone = risk.*level ? std::optional(severityTone((risk.*level)->band())) : std::nullopt;
        const QVariant chip = toneFor(role, ChipToneRole, tone);
        return chip.isValid() ? chip : riskExtra(risk, role);
    };
}

QVariant riskStateExtra(const Risk& risk, int role)
{
    const QVariant tone = toneFor(role, ChipToneRole, riskTone(risk.state));
    return tone.isValid() ? tone : riskExtra(risk, role);
}

QWidget* makeNoRisks(RisksTab& tab)
{
    auto* empty = new EmptyState("risk-audit", RisksTab::tr("No risks yet"),
                                 RisksTab::tr("A risk is something that may go wrong: how likely that is and how bad, "
                                              "what is done about it, and what is left of it then. Everybody may raise "
                                              "one; a model-risk auditor judges it."));
    QPushButton* raise = pushButton(ButtonKind::Primary, RisksTab::tr("Raise a risk…"));
    QObject::connect(raise, &QPushButton::clicked, &tab, &RisksTab::raise);
    empty->addAction(raise);
    return empty;
}

} // namespace

RisksTab::RisksTab(Session& session)
    : ListTab(session, tr("Risks"), "risks")
{
    const auto now = [this] { return this->session().database->clock().now(); };
    choose(OpenRisks);
    begin({{tr("Key"),
            [](const Risk& row) { return row.key; },
            {},
            riskExtra,
            [](const Risk& row) { return keyRank(row.key); }},
           {tr("Left of it"),
            [](const Risk& row) { return levelWords(row.residual); },
            {},
            chipOf(&Risk::residual),
            [](const Risk& row) { return scoreOf(row.residual); }},
           {tr("Title"),
            [](const Risk& row) { return stagedWords(shownText(row.text.title), row.staged); },
            {},
            riskExtra},
           {tr("About"), riskSubject, {}, riskExtra},
           {tr("State"),
            [](const Risk& row) { return riskStateTitle(row.state); },
            {},
            riskStateExtra,
            [](const Risk& row) { return static_cast<double>(row.state); }},
           {tr("Before"),
            [](const Risk& row) { return row.inherent ? QString::number(row.inherent->score()) : QStringLiteral("–"); },
            [](const Risk& row) { return scoreOf(row.inherent); }, riskExtra},
           {tr("Owner"),
            [](const Risk& row) { return row.owner.id ? shownText(row.owner.name) : tr("nobody yet"); },
            {},
            riskExtra},
           {tr("Treatment"),
            [](const Risk& row) { return row.treatment ? riskTreatmentTitle(*row.treatment) : QStringLiteral("–"); },
            {},
            riskExtra},
           {tr("Review"),
            [](const Risk& row) { return row.reviewAt ? dayText(*row.reviewAt) : QStringLiteral("–"); },
            {},
            [now](const Risk& row, int role) {
                const auto tone = row.isReviewOverdue(now()) ? std::optional(Tone::Bad) : std::nullopt;
                const QVariant words = toneFor(role, WordsToneRole, tone);
                return words.isValid() ? words : riskExtra(row, role);
            }}},
          risks::riskList, makeNoRisks(*this), "risk");
}

QStringList RisksTab::choices()
{
    QStringList words{tr("Not closed"), tr("All"), tr("To be validated")};
    for (const RiskState state : allRiskStates())
        words << riskStateTitle(state);
    return words;
}

void RisksTab::choose(int choice)
{
    if (choice == AllRisks)
        return setKept({});
    if (choice == OpenRisks)
        return setKept([](const Risk& risk) { return risk.state != RiskState::Closed; });
    if (choice == ToValidate)
        return setKept([](const Risk& risk) { return risk.lowering.has_value(); });
    const RiskState state = allRiskStates().at(static_cast<std::size_t>(choice - FirstRiskState));
    setKept([state](const Risk& risk) { return risk.state == state; });
}

void RisksTab::listed(const Rows& rows)
{
    const auto open = std::count_if(rows.begin(), rows.end(), [](const Risk& risk) { return risk.isOpen(); });
    const auto waiting =
        std::count_if(rows.begin(), rows.end(), [](const Risk& risk) { return risk.lowering.has_value(); });
    Q_EMIT counted(static_cast<int>(open), static_cast<int>(waiting));
}

void RisksTab::raise()
{
    const qint64 now = session().database->clock().now();
    session().fetch<risks::RiskStory>(
        tr("Reading releases"), this,
        [now](db::Connection& connection) { return risks::newRiskStory(connection, now); },
        [this](const risks::RiskStory& story) { openForm(story); });
}

void RisksTab::openForm(const risks::RiskStory& story)
{
    if (m_form)
        return;
    const auto raised = std::make_shared<QString>();
    m_form = FieldsForm::open(raiseRiskForm(session(), story, [raised](const QString& uid) { *raised = uid; }), this,
                              [this, raised] {
                                  Q_EMIT session().events.changed();
                                  Q_EMIT session().events.openAsked({{}, "risk", *raised});
                              });
}

} // namespace assay
