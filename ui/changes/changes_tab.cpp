// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/changes/changes_tab.h"

#include "core/base/shown_text.h"
#include "core/changes/change_story.h"
#include "core/changes/change_writing.h"
#include "core/people/people_store.h"
#include "ui/changes/calendar_cards.h"
#include "ui/changes/change_form.h"
#include "ui/changes/change_page.h"
#include "ui/changes/change_words.h"
#include "ui/models/key_rank.h"
#include "ui/models/time_text.h"
#include "ui/panes/list_views.h"
#include "ui/widgets/button.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/staged_words.h"
#include "ui/widgets/text_label.h"
#include "ui/widgets/words_filter.h"

#include <QLineEdit>

namespace assay {
namespace {

const QString ChangesKey = QStringLiteral("changes");

QVariant changeExtra(const ChangeRecord& change, int role)
{
    if (role == AddressRole)
        return QVariant::fromValue(Address{{}, "change", change.uid});
    return role == Qt::ToolTipRole ? QVariant(plainToolTip(shownText(change.text.title))) : QVariant();
}

QVariant changeStateExtra(const ChangeRecord& change, int role)
{
    const QVariant tone = toneFor(role, ChipToneRole, changeTone(change.state));
    return tone.isValid() ? tone : changeExtra(change, role);
}

QVariant changeTypeExtra(const ChangeRecord& change, int role)
{
    const auto tone = change.type == ChangeType::Emergency ? std::optional(Tone::Bad) : std::nullopt;
    const QVariant words = toneFor(role, WordsToneRole, tone);
    return words.isValid() ? words : changeExtra(change, role);
}

QString titleWords(const ChangeRecord& change)
{
    return stagedWords(shownText(change.text.title), change.staged);
}

QString releaseWords(const ChangeRecord& change)
{
    return change.releaseName.isEmpty() || change.environment.isEmpty()
        ? shownText(change.releaseName + change.environment)
        : ChangesTab::tr("%1 to %2").arg(shownText(change.releaseName), shownText(change.environment));
}

/// When it is to be done, while that is ahead.
std::optional<qint64> plannedAt(const ChangeRecord& change)
{
    const bool isAhead = change.state == ChangeState::Approved || change.state == ChangeState::Scheduled;
    return isAhead ? change.windowFrom : std::nullopt;
}

QString dueWords(const ChangeRecord& change, qint64 now)
{
    if (const std::optional<qint64> review = change.reviewDueAt()) {
        return change.reviewIsLate(now) ? ChangesTab::tr("review due since %1").arg(dayText(*review))
                                        : ChangesTab::tr("review by %1").arg(dayText(*review));
    }
    const std::optional<qint64> planned = plannedAt(change);
    return planned ? dayText(*planned) : QString();
}

double dueRank(const ChangeRecord& change)
{
    const std::optional<qint64> review = change.reviewDueAt();
    return timeRank(review ? review : plannedAt(change));
}

/// Nothing for whoever plans changes of some use cases alone: what a change is about is said in its form.
QString planRefusal(db::Connection& connection, const Actor& actor)
{
    const ChangeParty party{people::byUid(connection, actor.person).id,
                            people::rolesActedInSomewhere(connection, actor)};
    return changePlanRefusal(party, people::holders(connection));
}

QWidget* makeNoChanges(Session& session, ChangesTab& tab)
{
    auto* empty =
        new EmptyState("devops", ChangesTab::tr("No changes yet"),
                       ChangesTab::tr("What goes to production hangs on a change: why, what it touches, the "
                                      "way back, who is told and taught, and how much it is to be used. Those "
                                      "whom its type asks agree to it before anything is deployed."));
    QPushButton* plan = pushButton(ButtonKind::Primary, ChangesTab::tr("Plan a change…"));
    plan->setObjectName(QStringLiteral("planChange"));
    followRefusal(*plan, session, planRefusal);
    QObject::connect(plan, &QPushButton::clicked, &tab, &ChangesTab::plan);
    empty->addAction(plan);
    return empty;
}

} // namespace

ChangesTab::ChangesTab(Session& session)
    : ListTab(session, tr("Changes"), "changes")
{
    const auto now = [this] { return this->session().database->clock().now(); };
    searchBy(lists::textsOf);
    begin({{tr("Key"),
            [](const ChangeRecord& row) { return row.key; },
            {},
            changeExtra,
            [](const ChangeRecord& row) { return keyRank(row.key); }},
           {tr("Title"), titleWords, {}, changeExtra},
           {tr("Type"), [](const ChangeRecord& row) { return shownText(row.typeName); }, {}, changeTypeExtra},
           {tr("State"), [](const ChangeRecord& row) { return changeStateTitle(row.state); }, {}, changeStateExtra},
           {tr("Release"), releaseWords, {}, changeExtra},
           {tr("Waits on"), changeWaitsOn, {}, changeExtra},
           {tr("Due"),
            [now](const ChangeRecord& row) { return dueWords(row, now()); },
            {},
            [now](const ChangeRecord& row, int role) {
                const auto tone = row.reviewIsLate(now()) ? std::optional(Tone::Warn) : std::nullopt;
                const QVariant words = toneFor(role, WordsToneRole, tone);
                return words.isValid() ? words : changeExtra(row, role);
            },
            dueRank}},
          changes::changeList, makeNoChanges(session, *this), "change");
    addBelow(new CalendarCards(session));
}

std::vector<QWidget*> ChangesTab::tools()
{
    m_filter = wordsFilter(tr("Filter changes"));
    connect(m_filter, &QLineEdit::textChanged, this, [this](const QString& words) { setFilter(words); });
    m_views = new ListViews(session(), *listPage(ChangesKey), table(), {.filter = m_filter});
    return {m_filter, m_views->button()};
}

void ChangesTab::plan()
{
    openNewChange(session(), *this);
}

RoleTab changesTab()
{
    return {.key = ChangesKey,
            .title = ChangesTab::tr("Changes"),
            .verb = ChangesTab::tr("Plan a change…"),
            .make = [](Session& session) { return new ChangesTab(session); },
            .begin = [](QWidget& tab) { static_cast<ChangesTab&>(tab).plan(); },
            .refusal = planRefusal,
            .tools = [](QWidget& tab) { return static_cast<ChangesTab&>(tab).tools(); },
            .views = [](QWidget& tab) { return static_cast<ChangesTab&>(tab).views(); }};
}

RoleThing changesThing()
{
    return {"change", ChangesKey, [](Session& session, const QString& name) { return new ChangePage(session, name); }};
}

} // namespace assay
