// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/work_form.h"

#include "ui/panes/form_draft.h"
#include "ui/widgets/button.h"
#include "ui/widgets/form_parts.h"
#include "ui/widgets/text_label.h"

#include <QCloseEvent>
#include <QLineEdit>
#include <QShortcut>
#include <QVBoxLayout>

namespace assay {

WorkForm::WorkForm(Session& session, const Content& content, QWidget* parent)
    : Card(parent)
    , m_session(session)
    , m_rows(new QVBoxLayout)
    , m_fault(wrappedLabel(TextKind::Bad, {}))
    , m_submit(pushButton(ButtonKind::Primary, content.verb))
{
    setObjectName(content.name);
    QVBoxLayout* layout = formLayout(*this, content.title);
    m_rows->setSpacing(layout->spacing());
    layout->addLayout(m_rows);
    m_fault->setObjectName(QStringLiteral("fault"));
    m_fault->hide();
    layout->addWidget(m_fault);
    m_submit->setObjectName(QStringLiteral("submit"));
    addFormButtons(*layout, *this, m_submit);
    connect(m_submit, &QPushButton::clicked, this, &WorkForm::submit);
    auto* send = new QShortcut(Qt::CTRL | Qt::Key_Return, this); // In a text of several lines Return begins a line.
    send->setContext(Qt::WidgetWithChildrenShortcut);
    connect(send, &QShortcut::activated, m_submit, &QPushButton::click);
}

void WorkForm::addWords(const QString& words)
{
    m_rows->addWidget(wrappedLabel(TextKind::Muted, words));
}

void WorkForm::addField(const QString& caption, const QString& name, QWidget* field)
{
    field->setObjectName(name);
    addFormField(*m_rows, caption, field);
    if (!m_first)
        m_first = field;
}

void WorkForm::addLine(const QString& caption, const QString& name, QLineEdit* field)
{
    addField(caption, name, field);
    connect(field, &QLineEdit::textChanged, this, &WorkForm::showProblem);
    connect(field, &QLineEdit::returnPressed, m_submit, &QPushButton::click);
}

void WorkForm::keepDraft(const QString& place)
{
    m_draft = FormDraft::of(m_session, *this, place);
    m_draft->setRebase([this](const QString& field, const QString& opened, const QString& base) {
        return rebase(field, opened, base);
    });
    connect(this, &WorkForm::done, m_draft, &FormDraft::forget);
}

void WorkForm::showProblem()
{
    const QString reason = m_working ? tr("It is being done.") : problem();
    m_submit->setEnabled(reason.isEmpty());
    m_submit->setToolTip(reason.isEmpty() ? QString() : plainToolTip(reason));
    m_submit->setAccessibleDescription(reason);
}

void WorkForm::fit()
{
    if (isVisible())
        fitContent(*this);
}

void WorkForm::focusInEvent(QFocusEvent* event)
{
    Card::focusInEvent(event);
    if (m_first)
        m_first->setFocus();
}

void WorkForm::closeEvent(QCloseEvent* event)
{
    if (m_working)
        return event->ignore(); // What becomes of it is said here.
    Card::closeEvent(event);
}

void WorkForm::submit()
{
    if (m_working || !problem().isEmpty())
        return;
    if (m_take) {
        m_take(m_draft ? m_draft->handOn() : nullptr);
        close();
        return;
    }
    const auto job = startJob<void>(&m_session.writes,
                                    [work = work(), database = m_session.database.get(),
                                     actor = m_session.actor](JobContext<void>&) { return work(*database, actor); });
    m_working = true;
    m_fault->hide();
    showProblem();
    m_session.jobs.follow(accessibleName(), QFuture<void>(job), JobKind::Background);
    whenDone(job, this, [this](const Result<>& outcome) {
        m_working = false;
        showProblem();
        if (outcome)
            return finish();
        showError(outcome.error());
        if (outcome.error().kind == Error::Kind::Conflict)
            answerConflict(outcome.error());
    });
}

void WorkForm::showError(const Error& error)
{
    m_fault->setText(error.message);
    m_fault->show();
    fit();
    setFocus();
}

void WorkForm::finish()
{
    Q_EMIT done();
    close();
}

QString newPassphraseProblem(const QLineEdit& first, const QLineEdit& second)
{
    if (first.text().isEmpty())
        return WorkForm::tr("A key needs a passphrase.");
    return first.text() == second.text() ? QString() : WorkForm::tr("The two passphrases differ.");
}

} // namespace assay
