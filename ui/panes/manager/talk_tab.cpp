// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/manager/talk_tab.h"

#include "core/base/shown_text.h"
#include "core/tasks/task_rows.h"
#include "core/usecases/use_case_store.h"
#include "ui/models/address_role.h"
#include "ui/models/kept_place.h"
#include "ui/talk/task_steps.h"
#include "ui/talk/thing_talk.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/chip_delegate.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/staged_words.h"
#include "ui/widgets/text_label.h"

#include <QDateTime>
#include <QVBoxLayout>

#include <functional>

namespace assay {
namespace {

std::vector<Column<Task>> useCaseTaskColumns(const std::function<qint64()>& now)
{
    const auto address = [](const Task& row, int role) {
        return role == AddressRole ? QVariant::fromValue(Address{{}, "task", row.uid}) : QVariant();
    };
    const auto state = [](const Task& row, int role) { return toneFor(role, ChipToneRole, taskTone(row.state)); };
    const auto due = [](const Task& row) {
        return row.dueAt ? QDateTime::fromMSecsSinceEpoch(*row.dueAt, Qt::UTC).date().toString(Qt::ISODate)
                         : QStringLiteral("–");
    };
    const auto late = [now](const Task& row, int role) {
        return toneFor(role, WordsToneRole, row.isOverdue(now()) ? std::optional(Tone::Bad) : std::nullopt);
    };
    return {{TalkTab::tr("Key"), [](const Task& row) { return row.key; }, {}, address},
            {TalkTab::tr("Task"), [](const Task& row) { return stagedWords(shownText(row.title), row.staged); }},
            {TalkTab::tr("State"), [](const Task& row) { return taskStateTitle(row.state); }, {}, state},
            {TalkTab::tr("Kind"), [](const Task& row) { return taskKindTitle(row.kind); }},
            {TalkTab::tr("Due"), due, {}, late},
            {TalkTab::tr("Owner"),
             [](const Task& row) { return row.owner.id ? shownText(row.owner.name) : TalkTab::tr("nobody yet"); }}};
}

} // namespace

TalkTab::TalkTab(Session& session, QWidget* parent)
    : UseCaseTab(QStringLiteral("talk"), tr("Tasks and talk"), parent)
    , m_session(session)
    , m_table(dataTable(m_model, tr("Tasks of this use case")))
    , m_nothing(wrappedLabel(TextKind::Muted, tr("Nothing has to be done for this use case.")))
    , m_make(pushButton(ButtonKind::Secondary, tr("New task…")))
    , m_steps(new TaskSteps(session, *this))
    , m_talk(new ThingTalk(session))
    , m_talkCard(talkCard(m_talk))
    , m_talkNote(
          wrappedLabel(TextKind::Muted, tr("What people say of it is shown with what it is now; go back to now.")))
{
    m_model.setColumns(
        useCaseTaskColumns([this, &clock = session.database->clock()] { return m_past.value_or(clock.now()); }));
    m_table->setObjectName(QStringLiteral("useCaseTasks"));
    m_table->setSizeAdjustPolicy(QAbstractScrollArea::AdjustToContents);
    ChipDelegate::give(*m_table);
    m_make->setObjectName(QStringLiteral("newUseCaseTask"));
    connect(m_make, &QPushButton::clicked, this, [this] { m_steps->makeNew({"use-case", m_uid}, m_title); });
    QBoxLayout* tasks = nullptr;
    rows().addWidget(titledCard(tr("Tasks"), tasks));
    tasks->addWidget(m_nothing);
    tasks->addWidget(m_table);
    tasks->addWidget(m_make, 0, Qt::AlignLeft);
    rows().addWidget(m_talkCard);
    rows().addWidget(m_talkNote);
    rows().addStretch();
    connect(m_steps, &TaskSteps::refused, this, &TalkTab::showError);
    connect(&session.events, &SessionEvents::changed, this, &TalkTab::read);
}

TalkTab::~TalkTab()
{
    m_reading.cancel();
}

void TalkTab::setStory(const UseCaseStory& story)
{
    m_title = story.useCase.key + QStringLiteral(" · ") + story.useCase.title;
    const bool isOther = story.useCase.uid != m_uid;
    const bool wasPast = m_past.has_value();
    m_uid = story.useCase.uid;
    showMoment(story);
    if (isOther)
        m_talk->show({"use-case", m_uid});
    if (story.isPast) {
        m_reading.cancel();
        take(story.tasks);
    } else if (isOther || wasPast) {
        read();
    }
}

void TalkTab::showMoment(const UseCaseStory& story)
{
    m_past = story.isPast ? std::optional(story.asOf) : std::nullopt;
    const QString standstill = standstillOf(m_session, story);
    m_make->setEnabled(standstill.isEmpty());
    m_make->setToolTip(standstill.isEmpty() ? QString() : plainToolTip(standstill));
    m_nothing->setText(story.isPast ? tr("Nothing had to be done for this use case.")
                                    : tr("Nothing has to be done for this use case."));
    m_talkCard->setVisible(!story.isPast);
    m_talkNote->setVisible(story.isPast);
}

void TalkTab::read()
{
    if (m_uid.isEmpty() || m_past)
        return;
    m_reading.cancel();
    m_reading = m_session.fetchResult<std::vector<Task>>(
        tr("Reading tasks"), this,
        [uid = m_uid](db::Connection& connection) {
            return tasks::ofUseCase(connection, usecases::byUid(connection, uid).id);
        },
        [this](const Result<std::vector<Task>>& tasks) {
            if (m_past)
                return; // A day in the past was chosen meanwhile.
            if (tasks)
                take(*tasks);
            else if (tasks.error().kind != Error::Kind::Cancelled)
                showError(tasks.error());
        });
}

void TalkTab::take(const std::vector<Task>& tasks)
{
    keepPlace(*m_table, [&] { m_model.setRows(tasks); });
    m_table->setVisible(!tasks.empty());
    m_nothing->setVisible(tasks.empty());
}

} // namespace assay
