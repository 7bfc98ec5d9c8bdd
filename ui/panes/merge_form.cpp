// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/merge_form.h"

#include "core/base/shown_text.h"
#include "ui/models/time_text.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/button.h"
#include "ui/widgets/form_parts.h"
#include "ui/widgets/text_label.h"

#include <QButtonGroup>
#include <QCloseEvent>
#include <QPlainTextEdit>
#include <QRadioButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace assay {
namespace {

constexpr int mergeFormWidth = 600;
constexpr int tallestQuestions = 440;
constexpr int typedHeight = 64;
constexpr int belowChoice = 24; ///< Where the words of a choice begin: under its own.

enum MergeChoice { Theirs, Mine, Typed };

QString theirsWords(const MergeQuestion& question, qint64 now)
{
    return question.author.isEmpty()
        ? MergeForm::tr("Theirs")
        : MergeForm::tr("Theirs: %1, %2").arg(shownText(question.author), relativeTime(question.at, now));
}

QRadioButton* addChoice(QBoxLayout& layout, QButtonGroup& group, MergeChoice choice, const QString& words)
{
    auto* button = new QRadioButton(QString(words).replace(u'&', QStringLiteral("&&")));
    group.addButton(button, choice);
    layout.addWidget(button);
    return button;
}

void addChosenText(QBoxLayout& layout, const QString& text)
{
    QLabel* label = text.isEmpty() ? wrappedLabel(TextKind::Muted, MergeForm::tr("nothing"))
                                   : wrappedLabel(TextKind::Body, shownParagraphs(text));
    label->setContentsMargins(belowChoice, 0, 0, metrics::unit);
    layout.addWidget(label);
}

} // namespace

MergeForm::MergeForm(const QString& thing, const std::vector<MergeQuestion>& questions, qint64 now, QWidget* parent)
    : Card(parent)
    , m_save(pushButton(ButtonKind::Primary, tr("Save")))
{
    setObjectName(QStringLiteral("mergeForm"));
    QVBoxLayout* layout = formLayout(*this, tr("%1: what shall stand?").arg(thing));
    setFixedWidth(mergeFormWidth);
    layout->addWidget(
        wrappedLabel(TextKind::Muted,
                     tr("While you were writing, somebody else changed the same. Choose what shall stand; "
                        "until then nothing is saved.")));
    auto* inside = new QWidget;
    auto* list = new QVBoxLayout(inside);
    list->setContentsMargins(0, 0, metrics::between, 0);
    list->setSpacing(metrics::unit);
    for (const MergeQuestion& question : questions)
        addQuestion(*list, question, now);
    list->addStretch();
    auto* area = new QScrollArea;
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setWidget(inside);
    area->setFocusPolicy(Qt::NoFocus);
    area->setAccessibleName(tr("What both of you changed"));
    const int wanted = inside->heightForWidth(mergeFormWidth - 2 * metrics::page - metrics::between);
    area->setMinimumHeight(std::min(tallestQuestions, wanted > 0 ? wanted : inside->sizeHint().height()));
    showThrough(*area);
    layout->addWidget(area, 1);
    m_save->setObjectName(QStringLiteral("submit"));
    addFormButtons(*layout, *this, m_save);
    connect(m_save, &QPushButton::clicked, this, &MergeForm::choose);
    showProblem();
}

void MergeForm::addQuestion(QBoxLayout& layout, const MergeQuestion& question, qint64 now)
{
    Answer answer{question, new QButtonGroup(this)};
    layout.addSpacing(metrics::inside);
    layout.addWidget(textLabel(TextKind::Strong, question.title));
    QRadioButton* theirs = addChoice(layout, *answer.choice, Theirs, theirsWords(question, now));
    theirs->setObjectName(QStringLiteral("theirs-") + question.field);
    theirs->setAccessibleName(tr("%1, theirs: %2").arg(question.title, shownText(question.shownTheirs)));
    if (question.at > 0)
        theirs->setToolTip(plainToolTip(exactTime(question.at)));
    addChosenText(layout, question.shownTheirs);
    QRadioButton* mine = addChoice(layout, *answer.choice, Mine, tr("Yours"));
    mine->setObjectName(QStringLiteral("mine-") + question.field);
    mine->setAccessibleName(tr("%1, yours: %2").arg(question.title, shownText(question.shownMine)));
    addChosenText(layout, question.shownMine);
    if (question.typed)
        addTyping(layout, answer);
    connect(answer.choice, &QButtonGroup::idToggled, this, &MergeForm::showProblem);
    m_answers.push_back(answer);
}

void MergeForm::addTyping(QBoxLayout& layout, Answer& answer)
{
    const MergeQuestion& question = answer.question;
    QRadioButton* other = addChoice(layout, *answer.choice, Typed, tr("Other words"));
    other->setObjectName(QStringLiteral("other-") + question.field);
    other->setAccessibleName(tr("%1, other words").arg(question.title));
    answer.typed = new QPlainTextEdit(*question.typed);
    answer.typed->setObjectName(QStringLiteral("typed-") + question.field);
    answer.typed->setAccessibleName(tr("%1, the other words").arg(question.title));
    answer.typed->setTabChangesFocus(true);
    answer.typed->setFixedHeight(typedHeight);
    auto* row = new QHBoxLayout;
    row->addSpacing(belowChoice);
    row->addWidget(answer.typed);
    layout.addLayout(row);
    // Also a change of the font tells of a changed text.
    connect(answer.typed, &QPlainTextEdit::textChanged, other, [other, typed = answer.typed, began = *question.typed] {
        if (typed->toPlainText() != began)
            other->setChecked(true);
    });
}

void MergeForm::showProblem()
{
    const auto open = std::find_if(m_answers.begin(), m_answers.end(),
                                   [](const Answer& answer) { return answer.choice->checkedId() < 0; });
    const QString reason = open == m_answers.end() ? QString() : tr("Choose first: %1.").arg(open->question.title);
    m_save->setEnabled(reason.isEmpty());
    m_save->setToolTip(reason.isEmpty() ? QString() : plainToolTip(reason));
    m_save->setAccessibleDescription(reason);
}

MergeForm::Texts MergeForm::texts() const
{
    Texts texts;
    for (const Answer& answer : m_answers) {
        const int choice = answer.choice->checkedId();
        texts[answer.question.field] = choice == Typed ? answer.typed->toPlainText().trimmed()
            : choice == Theirs                         ? answer.question.theirs
                                                       : answer.question.mine;
    }
    return texts;
}

void MergeForm::choose()
{
    m_chosen = true;
    const Texts made = texts();
    close();
    Q_EMIT chosen(made);
}

void MergeForm::focusInEvent(QFocusEvent* event)
{
    Card::focusInEvent(event);
    if (!m_answers.empty())
        m_answers.front().choice->button(Theirs)->setFocus(Qt::TabFocusReason);
}

void MergeForm::closeEvent(QCloseEvent* event)
{
    Card::closeEvent(event);
    if (m_chosen)
        return;
    Texts typed;
    for (const Answer& answer : m_answers) {
        if (answer.typed)
            typed[answer.question.field] = answer.typed->toPlainText();
    }
    Q_EMIT left(typed);
}

} // namespace assay
