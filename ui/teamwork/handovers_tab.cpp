// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/teamwork/handovers_tab.h"

#include "core/base/shown_text.h"
#include "core/base/ulid.h"
#include "core/drafts/draft_file.h"
#include "core/portfolio/portfolio_kpis.h"
#include "ui/models/key_rank.h"
#include "ui/models/time_text.h"
#include "ui/teamwork/handover_form.h"
#include "ui/teamwork/teamwork_tones.h"
#include "ui/widgets/button.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/level_cell.h"
#include "ui/widgets/overlay.h"
#include "ui/widgets/staged_words.h"

namespace assay {
namespace {

QVariant handoverExtra(const Handover& handover, int role)
{
    return role == AddressRole ? QVariant::fromValue(Address{{}, "handover", handover.uid}) : QVariant();
}

QVariant handoverStateExtra(const Handover& handover, int role)
{
    const QVariant tone = toneFor(role, ChipToneRole, handoverTone(handover.state));
    return tone.isValid() ? tone : handoverExtra(handover, role);
}

double answeredRank(const Handover& handover)
{
    const auto all = static_cast<double>(handover.items.size());
    return all > 0 ? 1 - static_cast<double>(handover.unsettled().size()) / all
                   : std::numeric_limits<double>::quiet_NaN();
}

QString answeredWords(const Handover& handover)
{
    return HandoversTab::tr("%1 of %2")
        .arg(QString::number(handover.items.size() - handover.unsettled().size()),
             QString::number(handover.items.size()));
}

QWidget* makeNoHandovers(HandoversTab& tab)
{
    auto* empty = new EmptyState(
        "inbox", HandoversTab::tr("Nothing was handed over yet"),
        HandoversTab::tr("A handover goes from one role to another with a checklist of what the other has "
                         "to know. They ask, waive with a reason, and take it or give it back; their clock "
                         "runs from the moment it is offered."));
    QPushButton* offer = pushButton(ButtonKind::Primary, HandoversTab::tr("Hand something over…"));
    QObject::connect(offer, &QPushButton::clicked, &tab, &HandoversTab::offer);
    empty->addAction(offer);
    return empty;
}

} // namespace

HandoversTab::HandoversTab(Session& session, Role role)
    : ListTab(session, tr("Handovers"), "handovers")
    , m_role(role)
{
    const auto now = [this] { return this->session().database->clock().now(); };
    setKept([role](const Handover& handover) { return handover.from == role || handover.to == role; });
    begin({{tr("Key"),
            [](const Handover& row) { return row.key; },
            {},
            handoverExtra,
            [](const Handover& row) { return keyRank(row.key); }},
           {tr("State"), [](const Handover& row) { return handoverStateTitle(row.state); }, {}, handoverStateExtra},
           {tr("About"),
            [](const Handover& row) {
                const QString about = row.release.isEmpty()
                    ? QStringLiteral("%1 · %2").arg(row.useCaseKey, shownText(row.useCaseTitle))
                    : shownText(row.release);
                return stagedWords(about, row.staged);
            },
            {},
            handoverExtra},
           {tr("From"), [](const Handover& row) { return roleTitle(row.from); }, {}, handoverExtra},
           {tr("To"), [](const Handover& row) { return roleTitle(row.to); }, {}, handoverExtra},
           {tr("Handed over by"), [](const Handover& row) { return shownText(row.author.name); }, {}, handoverExtra},
           {tr("Answered"), answeredWords, {}, handoverExtra, answeredRank},
           {tr("Timing"),
            [now](const Handover& row) { return row.standing ? levelWord(row.standing, now()) : QString(); },
            {},
            [now](const Handover& row, int role) {
                const QVariant answer = row.standing ? levelAnswer(row.standing, now(), role) : QVariant();
                return answer.isValid() ? answer : handoverExtra(row, role);
            },
            [now](const Handover& row) { return levelRank(row.standing, now()); }},
           {tr("With the receiver for"),
            [now](const Handover& row) { return ageText(row.waited(now())); },
            {},
            [](const Handover& row, int role) {
                return role == Qt::ToolTipRole ? QVariant(exactTime(row.offeredAt)) : handoverExtra(row, role);
            },
            [now](const Handover& row) { return static_cast<double>(row.waited(now())); }}},
          handovers::handoverList, makeNoHandovers(*this), "handover");
}

void HandoversTab::offer()
{
    session().fetch<std::vector<handovers::HandoverSubject>>(
        tr("Reading use cases"), this,
        [](db::Connection& connection) { return handovers::handoverSubjects(connection); },
        [this](const std::vector<handovers::HandoverSubject>& subjects) { openForm(subjects); });
}

void HandoversTab::openForm(const std::vector<handovers::HandoverSubject>& subjects)
{
    if (m_form)
        return;
    m_form = new HandoverForm(session(), m_role, subjects);
    connect(m_form, &HandoverForm::given, this, [this](const HandoverDraft& draft, const auto& words) {
        db::Database* database = session().database.get();
        const QString command = newUlid(database->clock().now());
        const auto job = startJob<QString>(&session().writes, [=, actor = session().actor](JobContext<QString>&) {
            return endingDraft(words, HandoverStore(*database).offer(draft, actor, command));
        });
        session().jobs.follow(tr("Writing"), QFuture<void>(job), JobKind::Background);
        whenDone(job, this, [this](const Result<QString>& made) {
            if (!made)
                return Q_EMIT session().events.failed(made.error());
            Q_EMIT session().events.changed();
            Q_EMIT session().events.openAsked({{}, "handover", *made});
        });
    });
    new Overlay(m_form, window());
}

RoleTab handoversTab(Role role)
{
    return {.key = QStringLiteral("handovers"),
            .title = HandoversTab::tr("Handovers"),
            .verb = HandoversTab::tr("Hand something over…"),
            .make = [role](Session& session) { return new HandoversTab(session, role); },
            .begin = [](QWidget& tab) { static_cast<HandoversTab&>(tab).offer(); }};
}

} // namespace assay
