// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/teamwork/decision_form.h"

#include "core/base/shown_text.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/button.h"
#include "ui/widgets/day_field.h"
#include "ui/widgets/form_parts.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace assay {
namespace {

constexpr int decisionTextHeight = 58;
constexpr int decisionFormWidth = 680;

void addBeside(QBoxLayout& layout, const QString& leftCaption, QWidget* left, const QString& rightCaption,
               QWidget* right)
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

void fillChoices(QComboBox& box, const QString& none, const std::vector<DecisionForm::Choice>& choices,
                 const QString& chosen)
{
    box.addItem(none, QString());
    for (const DecisionForm::Choice& choice : choices)
        box.addItem(shownText(choice.title), choice.name);
    box.setCurrentIndex(std::max(0, box.findData(chosen)));
}

} // namespace

DecisionForm::DecisionForm(const Content& content, QWidget* parent)
    : Card(parent)
    , m_content(content)
    , m_title(new QLineEdit)
    , m_topic(new QComboBox)
    , m_useCase(new QComboBox)
    , m_supersedes(new QComboBox)
    , m_context(new QPlainTextEdit)
    , m_options(new QPlainTextEdit)
    , m_outcome(new QPlainTextEdit)
    , m_consequences(new QPlainTextEdit)
    , m_expected(new QPlainTextEdit)
    , m_review(new DayField)
    , m_give(pushButton(ButtonKind::Primary, content.verb))
{
    setObjectName(QStringLiteral("decisionForm"));
    auto* layout = formLayout(*this, content.title);
    setFixedWidth(decisionFormWidth);
    addFields(*layout);
    m_give->setObjectName(QStringLiteral("submit"));
    addFormButtons(*layout, *this, m_give);
    fill();
    connect(m_title, &QLineEdit::textChanged, this, &DecisionForm::showFault);
    connect(m_review, &QLineEdit::textChanged, this, &DecisionForm::showFault);
    connect(m_title, &QLineEdit::returnPressed, m_give, &QPushButton::click);
    connect(m_give, &QPushButton::clicked, this, &DecisionForm::submit);
    showFault();
}

void DecisionForm::addFields(QVBoxLayout& layout)
{
    m_title->setObjectName(QStringLiteral("title"));
    m_outcome->setObjectName(QStringLiteral("outcome"));
    m_review->setObjectName(QStringLiteral("review"));
    for (QPlainTextEdit* text : {m_context, m_options, m_outcome, m_consequences, m_expected}) {
        text->setTabChangesFocus(true);
        text->setFixedHeight(decisionTextHeight);
    }
    addFormField(layout, tr("Title"), m_title);
    addChoices(layout);
    addBeside(layout, tr("Why it has to be decided"), m_context, tr("What could be done"), m_options);
    addBeside(layout, tr("What is decided, and why"), m_outcome, tr("What follows from it"), m_consequences);
    addBeside(layout, tr("The effect it is to have"), m_expected, tr("Looked at again on, as in 2027-01-31"), m_review);
}

void DecisionForm::addChoices(QVBoxLayout& layout)
{
    for (QComboBox* box : {m_topic, m_useCase, m_supersedes}) {
        box->setParent(this);
        box->setVisible(m_content.isNew);
    }
    if (!m_content.isNew)
        return;
    m_topic->setObjectName(QStringLiteral("topic"));
    addBeside(layout, tr("Topic, which says who decides"), m_topic, tr("Use case"), m_useCase);
    addFormField(layout, tr("Takes the place of"), m_supersedes);
}

void DecisionForm::fill()
{
    const DecisionDraft& draft = m_content.draft;
    m_title->setText(draft.text.title);
    m_context->setPlainText(draft.text.context);
    m_options->setPlainText(draft.text.options);
    m_outcome->setPlainText(draft.text.outcome);
    m_consequences->setPlainText(draft.text.consequences);
    m_expected->setPlainText(draft.text.expected);
    m_review->setDay(draft.reviewAt);
    for (const DecisionTopic topic : allDecisionTopics())
        m_topic->addItem(tr("%1, by a %2").arg(decisionTopicTitle(topic), roleTitle(deciderOf(topic))),
                         static_cast<int>(topic));
    m_topic->setCurrentIndex(m_topic->findData(static_cast<int>(draft.topic)));
    fillChoices(*m_useCase, tr("None in particular"), m_content.useCases, draft.useCase);
    fillChoices(*m_supersedes, tr("No earlier decision"), m_content.supersedable, draft.supersedes);
}

void DecisionForm::focusInEvent(QFocusEvent* event)
{
    Card::focusInEvent(event);
    m_title->setFocus();
}

void DecisionForm::showFault()
{
    const QString fault = m_title->text().trimmed().isEmpty() ? tr("A decision needs a title.") : m_review->problem();
    m_give->setEnabled(fault.isEmpty());
    m_give->setToolTip(fault);
}

void DecisionForm::submit()
{
    DecisionDraft draft = m_content.draft;
    draft.text.title = m_title->text().trimmed();
    draft.text.context = m_context->toPlainText().trimmed();
    draft.text.options = m_options->toPlainText().trimmed();
    draft.text.outcome = m_outcome->toPlainText().trimmed();
    draft.text.consequences = m_consequences->toPlainText().trimmed();
    draft.text.expected = m_expected->toPlainText().trimmed();
    draft.reviewAt = m_review->at();
    if (m_content.isNew) {
        draft.topic = static_cast<DecisionTopic>(m_topic->currentData().toInt());
        draft.useCase = m_useCase->currentData().toString();
        draft.supersedes = m_supersedes->currentData().toString();
    }
    Q_EMIT given(draft);
    close();
}

} // namespace assay
