// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/talk/task_reason_form.h"

#include "core/base/ulid.h"
#include "ui/talk/task_steps.h"

#include <QComboBox>
#include <QLineEdit>

namespace assay {
namespace {

constexpr int reasonFormWidth = 460;

} // namespace

TaskReasonForm::TaskReasonForm(Session& session, const Task& task, TaskState to, QWidget* parent)
    : WorkForm(session,
               {QStringLiteral("taskReasonForm"), QStringLiteral("%1 · %2").arg(task.key, taskStepVerb(task.state, to)),
                taskStepVerb(task.state, to)},
               parent)
    , m_move{task.uid, to}
    , m_command(newUlid(session.database->clock().now()))
    , m_reason(new QLineEdit)
{
    setFixedWidth(reasonFormWidth);
    if (to == TaskState::Blocked) {
        m_category = new QComboBox;
        for (const BlockCategory category : allBlockCategories())
            m_category->addItem(blockCategoryTitle(category));
        addField(tr("It waits for"), QStringLiteral("category"), m_category);
    }
    addLine(tr("Why"), QStringLiteral("reason"), m_reason);
    showProblem();
    keepDraft(QStringLiteral("task/%1/%2").arg(task.uid, toString(to)));
}

QString TaskReasonForm::problem() const
{
    return m_reason->text().trimmed().isEmpty() ? tr("This step needs a reason.") : QString();
}

WorkForm::Work TaskReasonForm::work()
{
    m_move.reason = m_reason->text().trimmed();
    if (m_category)
        m_move.category = static_cast<BlockCategory>(m_category->currentIndex());
    return [move = m_move, command = m_command](db::Database& database, const Actor& actor) {
        return TaskStore(database).move(move, actor, command);
    };
}

} // namespace assay
