// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/risk_auditor/finding_form.h"

#include "core/base/shown_text.h"
#include "ui/widgets/day_field.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/button.h"
#include "ui/widgets/form_parts.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace assay {
namespace {

constexpr int findingTextHeight = 64;
constexpr int findingFormWidth = 680;

/// Two fields beside each other.
void addPair(QBoxLayout& layout, const QString& leftCaption, QWidget* left, const QString& rightCaption, QWidget* right)
{
    auto* row = new QHBoxLayout;
    row->setSpacing(metrics::between);
    for (const auto& [caption, field] : {std::pair(leftCaption, left), std::pair(rightCaption, right)}) {
        auto* column = new QVBoxLayout;
        column->setSpacing(metrics::inside);
        addFormField(*column, caption, field);
        row->addLayout(column, 1);
    }
    layout.addLayout(row);
}

} // namespace

FindingForm::FindingForm(const Content& content, QWidget* parent)
    : Card(parent)
    , m_content(content)
    , m_title(new QLineEdit)
    , m_severity(new QComboBox)
    , m_due(new DayField)
    , m_subject(new QComboBox)
    , m_criterion(new QPlainTextEdit)
    , m_condition(new QPlainTextEdit)
    , m_cause(new QPlainTextEdit)
    , m_effect(new QPlainTextEdit)
    , m_recommendation(new QPlainTextEdit)
    , m_give(pushButton(ButtonKind::Primary, content.verb))
{
    setObjectName(QStringLiteral("findingForm"));
    auto* layout = formLayout(*this, content.title);
    setFixedWidth(findingFormWidth);
    addFields(*layout);
    m_give->setObjectName(QStringLiteral("submit"));
    addFormButtons(*layout, *this, m_give);
    fill();
    const auto show = [this] {
        m_give->setEnabled(problem().isEmpty());
        m_give->setToolTip(problem());
    };
    for (QLineEdit* line : {m_title, static_cast<QLineEdit*>(m_due)}) {
        connect(line, &QLineEdit::textChanged, this, show);
        connect(line, &QLineEdit::returnPressed, m_give, &QPushButton::click);
    }
    connect(m_give, &QPushButton::clicked, this, &FindingForm::submit);
    show();
}

void FindingForm::addFields(QVBoxLayout& layout)
{
    m_title->setObjectName(QStringLiteral("title"));
    m_due->setObjectName(QStringLiteral("due"));
    m_condition->setObjectName(QStringLiteral("condition"));
    for (const Severity severity : {Severity::Low, Severity::Medium, Severity::High, Severity::Critical})
        m_severity->addItem(severityTitle(severity), static_cast<int>(severity));
    for (QPlainTextEdit* text : {m_criterion, m_condition, m_cause, m_effect, m_recommendation}) {
        text->setTabChangesFocus(true);
        text->setFixedHeight(findingTextHeight);
    }
    addFormField(layout, tr("Title"), m_title);
    addPair(layout, tr("Severity"), m_severity, tr("Due, as in 2027-01-31"), m_due);
    m_subject->setObjectName(QStringLiteral("subject"));
    m_subject->setParent(this);
    m_subject->setVisible(!m_content.subjects.empty());
    if (!m_content.subjects.empty())
        addFormField(layout, tr("About"), m_subject);
    addPair(layout, tr("What should be"), m_criterion, tr("What is"), m_condition);
    addPair(layout, tr("Why it is so"), m_cause, tr("What may come of it"), m_effect);
    addFormField(layout, tr("What to do"), m_recommendation);
}

void FindingForm::fill()
{
    const FindingText& text = m_content.text;
    m_title->setText(text.title);
    m_severity->setCurrentIndex(m_severity->findData(static_cast<int>(m_content.severity)));
    m_due->setDay(m_content.dueAt);
    m_criterion->setPlainText(text.criterion);
    m_condition->setPlainText(text.condition);
    m_cause->setPlainText(text.cause);
    m_effect->setPlainText(text.effect);
    m_recommendation->setPlainText(text.recommendation);
    m_subject->addItem(tr("No release or use case in particular"));
    for (const findings::FindingSubject& subject : m_content.subjects)
        m_subject->addItem(shownText(subject.title));
}

void FindingForm::focusInEvent(QFocusEvent* event)
{
    Card::focusInEvent(event);
    m_title->setFocus();
}

QString FindingForm::problem() const
{
    if (m_title->text().trimmed().isEmpty())
        return tr("A finding needs a title.");
    return m_due->problem();
}

void FindingForm::submit()
{
    Given given;
    given.text.title = m_title->text().trimmed();
    given.text.criterion = m_criterion->toPlainText().trimmed();
    given.text.condition = m_condition->toPlainText().trimmed();
    given.text.cause = m_cause->toPlainText().trimmed();
    given.text.effect = m_effect->toPlainText().trimmed();
    given.text.recommendation = m_recommendation->toPlainText().trimmed();
    given.severity = static_cast<Severity>(m_severity->currentData().toInt());
    given.dueAt = m_due->at();
    if (m_subject->currentIndex() > 0)
        given.subject = m_content.subjects[static_cast<std::size_t>(m_subject->currentIndex() - 1)];
    Q_EMIT this->given(given);
    close();
}

} // namespace assay
