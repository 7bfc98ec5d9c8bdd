// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/step_buttons.h"

#include "core/base/ulid.h"
#include "core/drafts/draft_file.h"
#include "ui/panes/ask_for_step.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/button.h"
#include "ui/widgets/button_reason.h"
#include "ui/widgets/page.h"
#include "ui/widgets/text_label.h"

#include <QMenu>

#include <algorithm>

namespace assay {

StepButtons::StepButtons(Session& session, Page& page)
    : QObject(&page)
    , m_session(session)
    , m_page(page)
    , m_more(iconButton("more", tr("More steps")))
{
    m_more->setObjectName(QStringLiteral("moreSteps"));
    m_page.addAction(m_more);
    m_more->hide();
    connect(m_more, &QPushButton::clicked, this, &StepButtons::showMenu);
}

QPushButton* StepButtons::addButton(const char* name, const QString& text, const std::function<void()>& act,
                                    bool primary)
{
    QPushButton* button = pushButton(primary ? ButtonKind::Primary : ButtonKind::Secondary, text);
    button->setObjectName(QLatin1String(name));
    button->setAccessibleName(text);
    m_page.addAction(button);
    connect(button, &QPushButton::clicked, this, act);
    m_buttons.push_back(button);
    show(button, false, tr("It is not read yet."));
    return button;
}

void StepButtons::leave()
{
    for (QPushButton* button : m_buttons)
        show(button, false, tr("It is not read yet."));
    m_more->hide();
}

void StepButtons::show(QPushButton* button, bool next, const QString& refusal, bool writes)
{
    setReason(*button, m_session.database->readOnly() && writes ? m_session.database->readOnlyReason() : refusal);
    button->setVisible(next);
}

void StepButtons::sayOn(Banner& banner)
{
    connect(this, &StepButtons::refused, &banner, &Banner::showError);
    connect(this, &StepButtons::taken, &banner, [this, &banner](const QString& sentence) {
        banner.clear();
        if (!sentence.isEmpty())
            banner.say(Tone::Neutral, sentence);
        Q_EMIT m_session.events.changed(); // At once, and not when the watcher next looks.
    });
}

void StepButtons::addAsking()
{
    m_ask = addButton(
        "askForStep", tr("Ask those who may…"), [this] { askForRefused(); }, false);
}

std::vector<RefusedStep> StepButtons::refusedSteps() const
{
    std::vector<RefusedStep> refused;
    for (const QPushButton* button : m_buttons) {
        if (button != m_ask && !button->isEnabled() && namesARole(button->statusTip()))
            refused.push_back({button->text(), button->statusTip()});
    }
    return refused;
}

void StepButtons::askForRefused()
{
    const Address thing = m_page.address();
    const std::vector<RefusedStep> refused = refusedSteps();
    if (m_asking || refused.empty())
        return;
    m_asking = askForStep(m_session, &m_page, {thing.kind, thing.key}, refused,
                          [this] { Q_EMIT taken(tr("They were asked; their inbox shows it.")); });
}

void StepButtons::showRest()
{
    if (m_ask)
        show(m_ask, false, refusedSteps().empty() ? tr("No step here is refused for want of a role.") : QString());
    m_more->setVisible(
        std::any_of(m_buttons.begin(), m_buttons.end(), [](const QPushButton* button) { return button->isHidden(); }));
}

/// What stands in no button of this state.
void StepButtons::showMenu()
{
    auto* menu = new QMenu(&m_page);
    menu->setObjectName(QStringLiteral("moreStepsMenu"));
    menu->setAccessibleName(tr("More steps"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setToolTipsVisible(true); // Why an entry cannot be chosen.
    for (QPushButton* button : m_buttons) {
        if (!button->isHidden())
            continue;
        QAction* action = menu->addAction(button->text());
        action->setEnabled(button->isEnabled());
        action->setToolTip(button->toolTip());
        connect(action, &QAction::triggered, button, &QPushButton::click);
    }
    menu->popup(m_more->mapToGlobal(QPoint(0, m_more->height() + metrics::unit)));
}

void StepButtons::write(const Write& step, const QString& sentence, const std::shared_ptr<DraftFile>& draft)
{
    db::Database* database = m_session.database.get();
    const QString command = newUlid(database->clock().now());
    const auto job = startJob<void>(&m_session.writes, [=, actor = m_session.actor](JobContext<void>&) {
        return endingDraft(draft, step(*database, actor, command));
    });
    m_session.jobs.follow(tr("Writing"), QFuture<void>(job), JobKind::Background);
    whenDone(job, this, [this, sentence](const Result<>& done) {
        if (done)
            Q_EMIT taken(sentence);
        else
            Q_EMIT refused(done.error());
    });
}

} // namespace assay
