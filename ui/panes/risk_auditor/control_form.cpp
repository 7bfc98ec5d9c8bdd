// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/risk_auditor/control_form.h"

#include "core/base/number_text.h"
#include "core/policies/policy_difference.h"
#include "ui/panes/form_draft.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/button.h"
#include "ui/widgets/clear_layout.h"
#include "ui/widgets/form_parts.h"
#include "ui/widgets/text_label.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace assay {
namespace {

using policies::Control;
using policies::ParameterRule;
using policies::ParameterValue;

constexpr int controlFormWidth = 620;
constexpr int fieldsHeight = 430;
constexpr int controlTextHeight = 64;

QStringList wordsOf(const QString& text)
{
    QStringList words;
    for (const QString& word : text.split(u',', Qt::SkipEmptyParts)) {
        if (!word.trimmed().isEmpty())
            words << word.trimmed();
    }
    return words;
}

QStringList roleWords()
{
    QStringList words;
    for (const Role role : allRoles())
        words << toString(role);
    return words;
}

/// What a field holds, as its rule has it; nothing where it is empty. What is no number stays a text, so that reading the
/// policy says what is wrong with it.
std::optional<ParameterValue> valueIn(const ParameterRule& rule, const QWidget* field)
{
    if (rule.type == ParameterRule::Type::Flag) {
        const auto* box = qobject_cast<const QCheckBox*>(field);
        return box->isChecked() ? std::optional(ParameterValue(true)) : std::nullopt;
    }
    const auto* box = qobject_cast<const QComboBox*>(field);
    const QString text = box ? box->currentData().toString() : qobject_cast<const QLineEdit*>(field)->text().trimmed();
    if (text.isEmpty())
        return std::nullopt;
    switch (rule.type) {
    case ParameterRule::Type::Number:
    case ParameterRule::Type::Count: {
        const NumberReading reading = readNumber(text.toUtf8());
        return reading.kind == NumberReading::Kind::Value ? ParameterValue(reading.value) : ParameterValue(text);
    }
    case ParameterRule::Type::Words:
    case ParameterRule::Type::Roles:
        return ParameterValue(wordsOf(text));
    default:
        return ParameterValue(text);
    }
}

QString ruleHint(const ParameterRule& rule)
{
    using Type = ParameterRule::Type;
    if (rule.type == Type::Words || rule.type == Type::Roles)
        return ControlForm::tr("%1, with commas between").arg(rule.name);
    return rule.required ? rule.name : ControlForm::tr("%1, may stay empty").arg(rule.name);
}

std::vector<policies::Reference> referencesIn(const QString& text)
{
    std::vector<policies::Reference> references;
    for (const QString& line : text.split(u'\n', Qt::SkipEmptyParts)) {
        const QString reference = line.simplified();
        if (!reference.isEmpty())
            references.push_back({reference.section(u' ', 0, 0), reference.section(u' ', 1)});
    }
    return references;
}

} // namespace

ControlForm::ControlForm(Session& session, const policies::PolicyVersion& version, const QString& key,
                         const QStringList& techniques, QWidget* parent)
    : PolicyForm(version.policy, parent)
    , m_key(key)
    , m_keyField(new QLineEdit)
    , m_title(new QLineEdit)
    , m_statement(new QPlainTextEdit)
    , m_gate(new QComboBox)
    , m_weight(new QComboBox)
    , m_techniques(new QLineEdit)
    , m_kind(new QComboBox)
    , m_parameters(new QVBoxLayout)
    , m_references(new QPlainTextEdit)
{
    setObjectName(QStringLiteral("controlForm"));
    const auto found = std::find_if(policy().controls.begin(), policy().controls.end(),
                                    [&](const Control& control) { return control.key == key; });
    const bool known = found != policy().controls.end();
    auto* layout = formLayout(*this, known ? tr("Edit the control %1").arg(key) : tr("Add a control"));
    setFixedWidth(controlFormWidth);
    layout->addWidget(makeFields());
    if (!techniques.isEmpty()) {
        const QString inUse = tr("In use: %1").arg(techniques.join(QStringLiteral(", ")));
        m_techniques->setPlaceholderText(inUse);
        m_techniques->setToolTip(plainToolTip(inUse));
    }
    button().setText(tr("Save the control"));
    addEnd(*layout);
    Control fresh;
    fresh.gate = policy().gates.empty() ? QString() : policy().gates.front().key;
    fresh.tiers = {RiskTier::Low, RiskTier::Medium, RiskTier::High};
    fresh.check.kind = QStringLiteral("person");
    fill(known ? *found : fresh);
    connect(m_kind, &QComboBox::currentIndexChanged, this, [this] { showParameters({}); });
    m_draft = new FormDraft(session, *this, {m_title, m_statement, m_references}); // Parameters come and go.
    layout->insertWidget(1, m_draft->line());
    connect(m_draft, &FormDraft::changed, this, [this] {
        if (isVisible())
            fitContent(*this);
    });
    m_draft->setPlace(QStringLiteral("policy/%1/control/%2").arg(version.uid, key));
}

std::shared_ptr<DraftFile> ControlForm::handOn()
{
    return m_draft->handOn();
}

QWidget* ControlForm::makeFields()
{
    auto* inside = new QWidget;
    auto* layout = new QVBoxLayout(inside);
    layout->setContentsMargins(0, 0, metrics::between, 0);
    layout->setSpacing(metrics::inside);
    addWords(*layout);
    addScope(*layout);
    addCheck(*layout);
    for (QPlainTextEdit* text : {m_statement, m_references}) {
        text->setTabChangesFocus(true);
        text->setFixedHeight(controlTextHeight);
    }
    layout->addStretch();
    auto* area = new QScrollArea;
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setWidget(inside);
    area->setFixedHeight(fieldsHeight);
    area->setAccessibleName(tr("The control"));
    showThrough(*area);
    return area;
}

void ControlForm::addScope(QVBoxLayout& layout)
{
    auto* tiers = new QWidget;
    auto* row = new QHBoxLayout(tiers);
    row->setContentsMargins({});
    for (const RiskTier tier : {RiskTier::Low, RiskTier::Medium, RiskTier::High}) {
        m_tiers[tier] = new QCheckBox(tierTitle(tier));
        m_tiers[tier]->setObjectName(QStringLiteral("tier-") + toString(tier));
        row->addWidget(m_tiers[tier]);
    }
    row->addStretch();
    faults().add(layout, QStringLiteral("tiers"), tr("Asked of the risk tiers"), tiers);
    m_techniques->setObjectName(QStringLiteral("techniques"));
    faults().add(layout, QStringLiteral("techniques"),
                 tr("Only of these techniques, with commas between; of all where empty"), m_techniques);
    for (const policies::Weight weight : {policies::Weight::Blocking, policies::Weight::Warning})
        m_weight->addItem(policies::weightTitle(weight), static_cast<int>(weight));
    faults().add(layout, QStringLiteral("weight"), tr("Weight"), m_weight);
}

void ControlForm::addCheck(QVBoxLayout& layout)
{
    for (const policies::CheckKind* kind : policies::allCheckKinds())
        m_kind->addItem(kind->name, kind->name);
    m_kind->setObjectName(QStringLiteral("checkKind"));
    faults().add(layout, QStringLiteral("check"), tr("How it is checked"), m_kind);
    m_parameters->setSpacing(metrics::inside);
    layout.addLayout(m_parameters);
    m_references->setObjectName(QStringLiteral("references"));
    m_references->setPlaceholderText(QStringLiteral("eu-ai-act Annex IV 4"));
    faults().add(layout, QStringLiteral("references"), tr("Answers to: a regulation and its point, one a line"),
                 m_references);
}

void ControlForm::addWords(QVBoxLayout& layout)
{
    m_keyField->setObjectName(QStringLiteral("key"));
    m_title->setObjectName(QStringLiteral("title"));
    m_statement->setObjectName(QStringLiteral("statement"));
    m_gate->setObjectName(QStringLiteral("gate"));
    m_keyField->setPlaceholderText(QStringLiteral("data-lineage"));
    faults().add(layout, QStringLiteral("key"), tr("Key, which answers and evidence name it by"), m_keyField);
    faults().add(layout, QStringLiteral("title"), tr("Title"), m_title);
    faults().add(layout, QStringLiteral("statement"), tr("What is required, in words"), m_statement);
    for (const policies::Gate& gate : policy().gates)
        m_gate->addItem(gate.title, gate.key);
    faults().add(layout, QStringLiteral("gate"), tr("Gate"), m_gate);
}

void ControlForm::fill(const Control& control)
{
    m_keyField->setText(control.key);
    m_keyField->setEnabled(control.key.isEmpty()); // Answers and evidence go by the key.
    m_title->setText(control.title);
    m_statement->setPlainText(control.statement);
    m_gate->setCurrentIndex(std::max(0, m_gate->findData(control.gate)));
    m_techniques->setText(control.techniques.join(QStringLiteral(", ")));
    m_weight->setCurrentIndex(m_weight->findData(static_cast<int>(control.weight)));
    for (const auto& [tier, box] : m_tiers)
        box->setChecked(std::find(control.tiers.begin(), control.tiers.end(), tier) != control.tiers.end());
    m_kind->setCurrentIndex(std::max(0, m_kind->findData(control.check.kind)));
    QStringList lines;
    for (const policies::Reference& reference : control.references)
        lines << QStringLiteral("%1 %2").arg(reference.regulation, reference.clause);
    m_references->setPlainText(lines.join(u'\n'));
    showParameters(control.check.parameters);
}

QWidget* ControlForm::makeField(const ParameterRule& rule, const ParameterValue* value)
{
    const QString text = value ? policies::valueWords(*value) : QString();
    if (rule.type == ParameterRule::Type::Flag) {
        auto* box = new QCheckBox(tr("yes"));
        box->setChecked(value && *value == ParameterValue(true));
        return box;
    }
    const bool role = rule.type == ParameterRule::Type::Role;
    if (role || (rule.type == ParameterRule::Type::Word && !rule.words.isEmpty())) {
        auto* box = new QComboBox;
        if (!rule.required)
            box->addItem(tr("not said"), QString());
        for (const QString& word : role ? roleWords() : rule.words)
            box->addItem(role ? roleTitle(*roleFromString(word)) : word, word);
        box->setCurrentIndex(std::max(0, box->findData(text)));
        return box;
    }
    auto* line = new QLineEdit(text);
    if (rule.type == ParameterRule::Type::Roles) {
        const QString words = roleWords().join(QStringLiteral(", "));
        line->setPlaceholderText(words);
        line->setToolTip(plainToolTip(tr("%1, with commas between: %2").arg(rule.name, words)));
    }
    return line;
}

void ControlForm::showParameters(const policies::Parameters& parameters)
{
    clearLayout(*m_parameters);
    m_fields.clear();
    const policies::CheckKind* kind = policies::checkKind(m_kind->currentData().toString());
    if (!kind)
        return;
    for (const ParameterRule& rule : kind->parameters) {
        const auto found = parameters.find(rule.name);
        QWidget* field = makeField(rule, found == parameters.end() ? nullptr : &found->second);
        field->setObjectName(QStringLiteral("parameter-") + rule.name);
        m_fields[rule.name] = field;
        faults().add(*m_parameters, QStringLiteral("check.") + rule.name, ruleHint(rule), field);
    }
}

Control ControlForm::control() const
{
    Control control;
    control.techniques = wordsOf(m_techniques->text());
    control.key = m_keyField->text().trimmed();
    control.title = m_title->text().trimmed();
    control.statement = m_statement->toPlainText().trimmed();
    control.gate = m_gate->currentData().toString();
    control.weight = static_cast<policies::Weight>(m_weight->currentData().toInt());
    for (const auto& [tier, box] : m_tiers) {
        if (box->isChecked())
            control.tiers.push_back(tier);
    }
    control.check.kind = m_kind->currentData().toString();
    if (const policies::CheckKind* kind = policies::checkKind(control.check.kind)) {
        for (const ParameterRule& rule : kind->parameters) {
            if (const auto value = valueIn(rule, m_fields.at(rule.name)))
                control.check.parameters[rule.name] = *value;
        }
    }
    control.references = referencesIn(m_references->toPlainText());
    return control;
}

policies::Policy ControlForm::changed() const
{
    policies::Policy made = policy();
    const auto before = std::find_if(made.controls.begin(), made.controls.end(),
                                     [this](const Control& one) { return one.key == m_key; });
    if (before != made.controls.end())
        *before = control();
    else
        made.controls.push_back(control());
    return made;
}

/// Which field a place of the policy is asked in; empty for none of this form's.
QString ControlForm::fieldOf(const QString& place) const
{
    const std::vector<Control> controls = changed().controls;
    const auto edited = std::find_if(policy().controls.begin(), policy().controls.end(),
                                     [this](const Control& one) { return one.key == m_key; });
    const auto at = std::distance(policy().controls.begin(), edited); // A new one is the last.
    const QString own = QStringLiteral("controls[%1].").arg(at);
    if (!place.startsWith(own))
        return {};
    const QString field = place.mid(own.size());
    const Control& control = controls.at(static_cast<std::size_t>(at));
    const policies::CheckKind* kind = policies::checkKind(control.check.kind);
    if (field != u"check" || !kind)
        return field;
    // What is missing has no place of its own.
    for (const ParameterRule& rule : kind->parameters) {
        if (rule.required && !control.check.parameters.contains(rule.name))
            return field + u'.' + rule.name;
    }
    return field;
}

void ControlForm::focusInEvent(QFocusEvent* event)
{
    Card::focusInEvent(event);
    (m_keyField->isEnabled() ? m_keyField : m_title)->setFocus();
}

} // namespace assay
