// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/risk_auditor/control_card.h"

#include "core/base/shown_text.h"
#include "ui/panes/risk_auditor/controls_card.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/button.h"
#include "ui/widgets/button_reason.h"
#include "ui/widgets/key_value_list.h"
#include "ui/widgets/text_label.h"

#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace assay {
namespace {

QString clauseText(const policies::Reference& reference, const std::vector<policies::Regulation>& regulations)
{
    const policies::Regulation* cited = policies::regulation(regulations, reference.regulation);
    if (!cited)
        return ControlCard::tr("The project has no such regulation.");
    const auto clause =
        std::find_if(cited->clauses.begin(), cited->clauses.end(),
                     [&](const policies::Regulation::Clause& one) { return one.id == reference.clause; });
    if (clause == cited->clauses.end())
        return ControlCard::tr("The regulation has no such point.");
    const QString wording = shownText(clause->wording);
    return cited->supersededBy.isEmpty()
        ? wording
        : ControlCard::tr("%1 (superseded by %2)")
              .arg(wording, shownText(policies::regulationTitle(regulations, cited->supersededBy)));
}

} // namespace

ControlCard::ControlCard(QWidget* parent)
    : Card(parent)
    , m_title(wrappedLabel(TextKind::Strong, {}))
    , m_statement(wrappedLabel(TextKind::Body, {}))
    , m_check(new KeyValueList)
    , m_citesHeading(textLabel(TextKind::Caption, tr("Answers to")))
    , m_cites(new KeyValueList)
    , m_edit(pushButton(ButtonKind::Secondary, tr("Edit…")))
    , m_remove(pushButton(ButtonKind::Ghost, tr("Remove…")))
    , m_buttons(new QWidget)
    , m_question(new QWidget)
    , m_asked(wrappedLabel(TextKind::Body, {}))
    , m_keep(pushButton(ButtonKind::Ghost, tr("Keep it")))
{
    setObjectName(QStringLiteral("controlCard"));
    m_edit->setObjectName(QStringLiteral("editControl"));
    m_edit->setAccessibleName(tr("Edit the control"));
    m_remove->setObjectName(QStringLiteral("removeControl"));
    m_remove->setAccessibleName(tr("Remove the control"));
    addButtons();
    addQuestion();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(14, metrics::between, 14, metrics::between);
    layout->setSpacing(metrics::inside);
    for (QWidget* part :
         {static_cast<QWidget*>(m_title), static_cast<QWidget*>(m_statement), static_cast<QWidget*>(m_check),
          static_cast<QWidget*>(m_citesHeading), static_cast<QWidget*>(m_cites)})
        layout->addWidget(part);
    layout->addWidget(m_buttons);
    layout->addWidget(m_question);
    ask(false);
}

void ControlCard::addButtons()
{
    auto* row = new QHBoxLayout(m_buttons);
    row->setContentsMargins({});
    row->setSpacing(metrics::inside);
    row->addWidget(m_edit);
    row->addWidget(m_remove);
    row->addStretch();
    connect(m_edit, &QPushButton::clicked, this, &ControlCard::editAsked);
    connect(m_remove, &QPushButton::clicked, this, [this] {
        ask(true);
        m_keep->setFocus();
    });
}

void ControlCard::addQuestion()
{
    QPushButton* yes = pushButton(ButtonKind::Secondary, tr("Remove"));
    yes->setObjectName(QStringLiteral("confirmRemoval"));
    yes->setAccessibleName(tr("Remove the control from the draft"));
    m_keep->setObjectName(QStringLiteral("keepControl"));
    m_keep->setAccessibleName(tr("Keep the control"));
    auto* row = new QHBoxLayout(m_question);
    row->setContentsMargins({});
    row->setSpacing(metrics::inside);
    row->addWidget(m_asked, 1);
    row->addWidget(m_keep);
    row->addWidget(yes);
    connect(m_keep, &QPushButton::clicked, this, [this] {
        ask(false);
        m_remove->setFocus();
    });
    connect(yes, &QPushButton::clicked, this, [this] {
        ask(false);
        Q_EMIT removeAsked();
    });
}

void ControlCard::ask(bool asking)
{
    m_question->setVisible(asking);
    m_buttons->setVisible(!asking);
}

void ControlCard::setControl(const policies::Control* control, const policies::PolicyStory& story)
{
    setVisible(control);
    if (!control)
        return;
    if (std::exchange(m_key, control->key) != control->key || !policies::isDraft(story.standing))
        ask(false);
    m_asked->setText(tr("Remove “%1” from the draft?").arg(shownText(control->title)));
    m_title->setText(shownText(control->title));
    m_statement->setText(shownText(control->statement));
    std::vector<KeyValueList::Line> lines{{tr("Key"), control->key, true},
                                          {tr("Asks for"), askedBy(*control)},
                                          {tr("Tiers"), tiersText(*control)},
                                          {tr("Weight"), policies::weightTitle(control->weight)}};
    if (!control->techniques.isEmpty())
        lines.push_back({tr("Techniques"), shownText(control->techniques.join(QStringLiteral(", ")))});
    lines.push_back({tr("Check"), control->check.kind, true});
    for (const auto& [name, value] : control->check.parameters)
        lines.push_back({name, shownText(policies::valueWords(value)), true}); // As the policy has it, like its check.
    m_check->setLines(lines);
    std::vector<KeyValueList::Line> cites;
    for (const policies::Reference& reference : control->references)
        cites.push_back({QStringLiteral("%1 %2").arg(reference.regulation, shownText(reference.clause)),
                         shownText(policies::regulationTitle(story.regulations, reference.regulation)) + u'\n'
                             + clauseText(reference, story.regulations)});
    m_cites->setLines(cites);
    m_citesHeading->setVisible(!cites.empty());
    const bool draft = policies::isDraft(story.standing);
    for (QPushButton* button : {m_edit, m_remove}) {
        button->setVisible(draft);
        setReason(*button, story.refusals.edit);
    }
    if (draft && story.refusals.edit.isEmpty() && story.version.policy.controls.size() == 1)
        setReason(*m_remove, tr("A policy has at least one control."));
}

} // namespace assay
