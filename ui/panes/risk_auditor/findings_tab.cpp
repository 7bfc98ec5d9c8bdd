// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/risk_auditor/findings_tab.h"

#include "core/base/shown_text.h"
#include "core/base/ulid.h"
#include "core/findings/finding_store.h"
#include "core/views/list_view.h"
#include "ui/models/key_rank.h"
#include "ui/models/time_text.h"
#include "ui/panes/risk_auditor/finding_form.h"
#include "ui/panes/risk_auditor/finding_words.h"
#include "ui/widgets/button.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/overlay.h"
#include "ui/widgets/staged_words.h"
#include "ui/widgets/text_label.h"

#include <algorithm>

namespace assay {
namespace {

constexpr int NotClosed = 0;

constexpr std::array ChoosableStates{FindingState::Open, FindingState::InProgress, FindingState::ReadyForValidation,
                                     FindingState::RiskAccepted, FindingState::Closed};

QString subjectOf(const Finding& finding)
{
    if (!finding.about.isEmpty())
        return shownText(finding.about);
    return finding.useCaseKey.isEmpty() ? QStringLiteral("–") : finding.useCaseKey;
}

QVariant findingExtra(const Finding& finding, int role)
{
    if (role == AddressRole)
        return QVariant::fromValue(Address{{}, "finding", finding.uid});
    if (role != Qt::ToolTipRole)
        return {};
    QStringList lines{shownText(finding.text.title)};
    lines << FindingsTab::tr("%1 since %2").arg(findingStateTitle(finding.state), exactTime(finding.stateSince));
    if (!finding.stateReason.isEmpty())
        lines << shownText(finding.stateReason);
    return plainToolTip(lines.join(u'\n'));
}

QVariant severityExtra(const Finding& finding, int role)
{
    const QVariant tone = toneFor(role, ChipToneRole, severityTone(finding.severity));
    return tone.isValid() ? tone : findingExtra(finding, role);
}

QVariant stateExtra(const Finding& finding, int role)
{
    const QVariant tone = toneFor(role, ChipToneRole, findingTone(finding.state));
    return tone.isValid() ? tone : findingExtra(finding, role);
}

QWidget* makeNoFindings(FindingsTab& tab)
{
    auto* empty = new EmptyState("risk-audit", FindingsTab::tr("No findings yet"),
                                 FindingsTab::tr("A finding is something that is not as it should be: what should be, "
                                                 "what is, why, what may come of it and who mends it until when. "
                                                 "Rules raise some by themselves, and everybody may raise one."));
    QPushButton* raise = pushButton(ButtonKind::Primary, FindingsTab::tr("Raise a finding…"));
    QObject::connect(raise, &QPushButton::clicked, &tab, &FindingsTab::raise);
    empty->addAction(raise);
    return empty;
}

} // namespace

FindingsTab::FindingsTab(Session& session)
    : ListTab(session, tr("Findings"), "findings")
{
    const auto now = [this] { return this->session().database->clock().now(); };
    choose(NotClosed);
    searchBy(lists::textsOf);
    begin({{tr("Key"),
            [](const Finding& row) { return row.key; },
            {},
            findingExtra,
            [](const Finding& row) { return keyRank(row.key); }},
           {tr("Severity"),
            [](const Finding& row) { return severityTitle(row.severity); },
            {},
            severityExtra,
            [](const Finding& row) { return static_cast<double>(row.severity); }},
           {tr("Title"),
            [](const Finding& row) { return stagedWords(shownText(row.text.title), row.staged); },
            {},
            findingExtra},
           {tr("About"), subjectOf, {}, findingExtra},
           {tr("State"),
            [](const Finding& row) { return findingStateTitle(row.state); },
            {},
            stateExtra,
            [](const Finding& row) { return static_cast<double>(row.state); }},
           {tr("Owner"),
            [](const Finding& row) { return row.owner.id ? shownText(row.owner.name) : tr("nobody yet"); },
            {},
            findingExtra},
           {tr("Due"),
            [now](const Finding& row) { return dueText(row, now()); },
            {},
            [now](const Finding& row, int role) {
                const auto tone = row.isOverdue(now()) ? std::optional(Tone::Bad) : std::nullopt;
                const QVariant words = toneFor(role, WordsToneRole, tone);
                return words.isValid() ? words : findingExtra(row, role);
            },
            [](const Finding& row) { return timeRank(row.dueAt); }},
           {tr("Raised"),
            [now](const Finding& row) { return relativeTime(row.createdAt, now()); },
            {},
            [](const Finding& row, int role) {
                return role == Qt::ToolTipRole ? QVariant(exactTime(row.createdAt)) : findingExtra(row, role);
            },
            [](const Finding& row) { return timeRank(row.createdAt); }}},
          findings::findingList, makeNoFindings(*this), "finding");
}

QStringList FindingsTab::choices()
{
    QStringList words{tr("Not closed"), tr("All"), tr("Overdue")};
    for (const FindingState state : ChoosableStates)
        words << findingStateTitle(state);
    return words;
}

void FindingsTab::choose(int choice)
{
    const QString word = listPage(QStringLiteral("findings"))->choices.at(choice);
    setKept(
        [this, word](const Finding& finding) { return lists::isOf(word, finding, session().database->clock().now()); });
}

void FindingsTab::listed(const Rows& rows)
{
    const qint64 now = session().database->clock().now();
    const auto open = std::count_if(rows.begin(), rows.end(),
                                    [](const Finding& finding) { return finding.state != FindingState::Closed; });
    const auto overdue =
        std::count_if(rows.begin(), rows.end(), [now](const Finding& finding) { return finding.isOverdue(now); });
    Q_EMIT counted(static_cast<int>(open), static_cast<int>(overdue));
}

void FindingsTab::raise()
{
    session().fetch<std::vector<findings::FindingSubject>>(
        tr("Reading releases"), this, [](db::Connection& connection) { return findings::subjects(connection); },
        [this](const std::vector<findings::FindingSubject>& subjects) { openForm(subjects); });
}

void FindingsTab::openForm(const std::vector<findings::FindingSubject>& subjects)
{
    if (m_form)
        return;
    m_form = new FindingForm(session(), FindingForm::Raising{tr("Raise a finding"), {}, subjects});
    connect(m_form, &WorkForm::done, this, [this] {
        const QString raised = m_form->raised();
        Q_EMIT session().events.changed();
        Q_EMIT session().events.openAsked({{}, "finding", raised});
    });
    new Overlay(m_form, window());
}

} // namespace assay
