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
#include "ui/widgets/text_label.h"

#include <QDateTime>
#include <QVBoxLayout>

namespace assay {
namespace {

std::vector<Column<Task>> useCaseTaskColumns(const Clock& clock)
{
    const auto address = [](const Task& row, int role) {
        return role == AddressRole ? QVariant::fromValue(Address{{}, "task", row.uid}) : QVariant();
    };
    const auto state = [](const Task& row, int role) { return toneFor(role, ChipToneRole, taskTone(row.state)); };
    const auto due = [](const Task& row) {
        return row.dueAt ? QDateTime::fromMSecsSinceEpoch(*row.dueAt, Qt::UTC).date().toString(Qt::ISODate) : QString();
    };
    const auto late = [&clock](const Task& row, int role) {
        return toneFor(role, WordsToneRole, row.isOverdue(clock.now()) ? std::optional(Tone::Bad) : std::nullopt);
    };
    return {{TalkTab::tr("Key"), [](const Task& row) { return row.key; }, {}, address},
            {TalkTab::tr("Task"), [](const Task& row) { return shownText(row.title); }},
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
    , m_steps(new TaskSteps(session, *this))
    , m_talk(new ThingTalk(session))
{
    m_model.setColumns(useCaseTaskColumns(session.database->clock()));
    m_table->setObjectName(QStringLiteral("useCaseTasks"));
    m_table->setSizeAdjustPolicy(QAbstractScrollArea::AdjustToContents);
    ChipDelegate::give(*m_table);
    QPushButton* make = pushButton(ButtonKind::Secondary, tr("New task…"));
    make->setObjectName(QStringLiteral("newUseCaseTask"));
    const bool readOnly = session.database->readOnly();
    make->setEnabled(!readOnly);
    make->setToolTip(readOnly ? plainToolTip(session.database->readOnlyReason()) : QString());
    connect(make, &QPushButton::clicked, this, [this] { m_steps->makeNew({"use-case", m_uid}, m_title); });
    QBoxLayout* tasks = nullptr;
    rows().addWidget(titledCard(tr("Tasks"), tasks));
    tasks->addWidget(m_nothing);
    tasks->addWidget(m_table);
    tasks->addWidget(make, 0, Qt::AlignLeft);
    rows().addWidget(talkCard(m_talk));
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
    if (story.useCase.uid == m_uid)
        return;
    m_uid = story.useCase.uid;
    m_talk->show({"use-case", m_uid});
    read();
}

void TalkTab::read()
{
    if (m_uid.isEmpty())
        return;
    m_reading.cancel();
    m_reading = m_session.fetchResult<std::vector<Task>>(
        tr("Reading tasks"), this,
        [uid = m_uid](db::Connection& connection) {
            return tasks::ofUseCase(connection, usecases::byUid(connection, uid).id);
        },
        [this](const Result<std::vector<Task>>& tasks) {
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
