// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/manager/value_forms.h"

#include "core/base/number_text.h"
#include "core/base/shown_text.h"
#include "core/base/ulid.h"
#include "core/value/adoption_store.h"
#include "core/value/value_store.h"
#include "core/value/value_texts.h"

#include <QComboBox>
#include <QDateTime>
#include <QLineEdit>

namespace assay {
namespace {

/// The beginning of a day written as 2026-11-25, milliseconds UTC.
std::optional<qint64> dayIn(const QLineEdit& field)
{
    const QDate day = QDate::fromString(field.text().trimmed(), Qt::ISODate);
    return day.isValid() ? std::optional(day.startOfDay(Qt::UTC).toMSecsSinceEpoch()) : std::nullopt;
}

std::optional<double> figureIn(const QLineEdit& field)
{
    const NumberReading reading = readNumber(field.text().trimmed().toUtf8());
    return reading.kind == NumberReading::Kind::Value ? std::optional(reading.value) : std::nullopt;
}

std::optional<qint64> countIn(const QLineEdit& field)
{
    return readInteger(field.text().trimmed().toUtf8());
}

bool isBlank(const QLineEdit& field)
{
    return field.text().trimmed().isEmpty();
}

QString wordTitle(const ValueRecord& record, ValueWordForm::Kind kind)
{
    const QString figure = record.latest()
        ? (QString::fromLatin1(numberText(record.latest()->realised)) + u' ' + shownText(record.unit)).trimmed()
        : QString();
    switch (kind) {
    case ValueWordForm::Kind::Acknowledge:
        return ValueWordForm::tr("%1: stand by %2").arg(record.key, figure);
    case ValueWordForm::Kind::Accept:
        return ValueWordForm::tr("%1: accept %2").arg(record.key, figure);
    case ValueWordForm::Kind::Dispute:
        return ValueWordForm::tr("%1: dispute %2").arg(record.key, figure);
    case ValueWordForm::Kind::Counter:
        return ValueWordForm::tr("%1: speak against the claim").arg(record.key);
    case ValueWordForm::Kind::Decide:
        break;
    }
    return ValueWordForm::tr("%1: decide the dispute").arg(record.key);
}

QString wordVerb(ValueWordForm::Kind kind)
{
    switch (kind) {
    case ValueWordForm::Kind::Acknowledge:
        return ValueWordForm::tr("Stand by it");
    case ValueWordForm::Kind::Accept:
        return ValueWordForm::tr("Accept");
    case ValueWordForm::Kind::Dispute:
        return ValueWordForm::tr("Dispute");
    case ValueWordForm::Kind::Counter:
        return ValueWordForm::tr("Say it");
    case ValueWordForm::Kind::Decide:
        break;
    }
    return ValueWordForm::tr("Decide");
}

} // namespace

ValueForm::ValueForm(Session& session, const std::vector<UseCase>& useCases, QWidget* parent)
    : MergingForm(session, {QStringLiteral("valueForm"), tr("What is it to earn?"), tr("Write it down")}, parent)
    , m_useCase(new QComboBox)
{
    for (const UseCase& useCase : useCases)
        m_useCase->addItem(shownText(useCase.key + QStringLiteral(" · ") + useCase.title), useCase.uid);
    addField(tr("Use case"), QStringLiteral("useCase"), m_useCase);
    addFields();
    keepDraft(QStringLiteral("new-value"));
}

ValueForm::ValueForm(Session& session, const ValueRecord& record, Role role, QWidget* parent)
    : MergingForm(session, {QStringLiteral("valueForm"), tr("What is %1 to earn?").arg(record.key), tr("Save")}, parent)
    , m_record(record)
    , m_role(role)
{
    addFields();
    bringTogether(values::textsOf(record),
                  {record.key, [this] { return texts(); },
                   [uid = record.uid, since = record.rowVersion](db::Connection& connection) {
                       return values::newerTexts(connection, values::byName(connection, uid), since);
                   },
                   values::fieldTitle, [](const FieldText& said) { return said.text; },
                   [](const QString& field) { return field != u"target"; }});
    fill(base());
    keepDraft(QStringLiteral("value/%1/edit").arg(record.uid));
}

void ValueForm::addFields()
{
    m_hypothesis = new QLineEdit;
    m_metric = new QLineEdit;
    m_target = new QLineEdit;
    m_unit = new QLineEdit;
    m_baseline = new QLineEdit;
    addLine(tr("Hypothesis"), QStringLiteral("hypothesis"), m_hypothesis);
    addLine(tr("Shown by the metric"), QStringLiteral("metric"), m_metric);
    addLine(tr("Target; more is better"), QStringLiteral("target"), m_target);
    addLine(tr("Unit"), QStringLiteral("unit"), m_unit);
    addLine(tr("How one will know what would have been without it"), QStringLiteral("baseline"), m_baseline);
    showProblem();
}

QString ValueForm::problem() const
{
    if (isBlank(*m_hypothesis) || isBlank(*m_metric) || isBlank(*m_baseline))
        return tr("A hypothesis, a metric and a way to know what would have been without it are needed.");
    return figureIn(*m_target) ? QString() : tr("The target is a number, such as 120000 or 0.5.");
}

FieldTexts ValueForm::texts() const
{
    ValueDraft draft;
    draft.hypothesis = m_hypothesis->text();
    draft.metric = m_metric->text();
    draft.unit = m_unit->text();
    draft.target = figureIn(*m_target).value_or(0);
    draft.baselineMethod = m_baseline->text();
    return values::textsOf(draft);
}

void ValueForm::fill(const FieldTexts& texts)
{
    for (const auto& [field, line] : {std::pair(u"hypothesis", m_hypothesis),
                                      {u"metric", m_metric},
                                      {u"target", m_target},
                                      {u"unit", m_unit},
                                      {u"baseline", m_baseline}})
        line->setText(textIn(texts, field).value_or(QString()));
}

WorkForm::Work ValueForm::work()
{
    ValueDraft draft = values::draftFrom(texts());
    if (m_record) {
        const ValueEdit edit{m_record->uid, draft, m_record->rowVersion, base()};
        return [edit, role = toString(m_role)](db::Database& database, const Actor& actor) {
            return ValueStore(database).edit(edit, {actor.person, role}, newUlid(database.clock().now()));
        };
    }
    draft.useCase = m_useCase->currentData().toString();
    return [draft](db::Database& database, const Actor& actor) {
        const Result<QString> made = ValueStore(database).propose(draft, actor, newUlid(database.clock().now()));
        return made ? Result<>() : Result<>(failed(made));
    };
}

MeasureForm::MeasureForm(Session& session, const ValueRecord& record, Role role, QWidget* parent)
    : WorkForm(session, {QStringLiteral("measureForm"), tr("%1: what was measured?").arg(record.key), tr("Measure")},
               parent)
    , m_record(record)
    , m_role(role)
    , m_realised(new QLineEdit)
    , m_from(new QLineEdit)
    , m_to(new QLineEdit)
    , m_confidence(new QComboBox)
    , m_evidence(new QLineEdit)
    , m_limits(new QLineEdit)
{
    addWords(tr("%1; the target is %2 %3. You stand by the figure as %4.")
                 .arg(shownText(record.metric), QString::fromLatin1(numberText(record.target)), shownText(record.unit),
                      roleTitle(role)));
    addLine(tr("Realised"), QStringLiteral("realised"), m_realised);
    addLine(tr("From the day"), QStringLiteral("from"), m_from);
    addLine(tr("To the day, which had ended"), QStringLiteral("to"), m_to);
    for (const ValueConfidence each : {ValueConfidence::Low, ValueConfidence::Medium, ValueConfidence::High})
        m_confidence->addItem(valueConfidenceTitle(each), static_cast<int>(each));
    m_confidence->setCurrentIndex(1);
    addField(tr("Confidence"), QStringLiteral("confidence"), m_confidence);
    addLine(tr("Evidence: where the figure comes from"), QStringLiteral("evidence"), m_evidence);
    addLine(tr("What may not be concluded from it"), QStringLiteral("limits"), m_limits);
    m_from->setPlaceholderText(QStringLiteral("2026-07-01"));
    m_to->setPlaceholderText(QStringLiteral("2026-10-01"));
    showProblem();
    keepDraft(QStringLiteral("value/%1/measurement").arg(record.uid));
}

QString MeasureForm::problem() const
{
    if (!figureIn(*m_realised))
        return tr("What was realised is a number.");
    const std::optional<qint64> from = dayIn(*m_from), to = dayIn(*m_to);
    if (!from || !to || *to <= *from)
        return tr("The period is two days, such as 2026-07-01 and 2026-10-01, the later one second.");
    return isBlank(*m_evidence) ? tr("Say where the figure comes from.") : QString();
}

WorkForm::Work MeasureForm::work()
{
    ValueReading reading;
    reading.record = m_record.uid;
    reading.realised = figureIn(*m_realised).value_or(0);
    reading.from = dayIn(*m_from).value_or(0);
    reading.to = dayIn(*m_to).value_or(0);
    reading.confidence = static_cast<ValueConfidence>(m_confidence->currentData().toInt());
    reading.limits = m_limits->text();
    reading.evidence = m_evidence->text();
    reading.expectedVersion = m_record.rowVersion;
    return [reading, role = toString(m_role)](db::Database& database, const Actor& actor) {
        return ValueStore(database).measure(reading, {actor.person, role}, newUlid(database.clock().now()));
    };
}

ValueWordForm::ValueWordForm(Session& session, const ValueRecord& record, Kind kind, Role role, QWidget* parent)
    : WorkForm(session, {QStringLiteral("valueWordForm"), wordTitle(record, kind), wordVerb(kind)}, parent)
    , m_record(record)
    , m_kind(kind)
    , m_role(role)
    , m_text(new QLineEdit)
{
    addWords(tr("You act as %1. What you say is kept.").arg(roleTitle(role)));
    if (kind == Kind::Decide) {
        m_decision = new QComboBox;
        m_decision->addItem(tr("The figure stands"), false);
        m_decision->addItem(tr("The claim holds: it is measured again"), true);
        addField(tr("Decision"), QStringLiteral("decision"), m_decision);
    }
    const QString caption = kind == Kind::Dispute ? tr("Claim: what does not hold")
        : kind == Kind::Counter                   ? tr("What speaks against the claim")
        : kind == Kind::Decide                    ? tr("Because")
                                                  : tr("Remark");
    addLine(caption, QStringLiteral("text"), m_text);
    if (kind == Kind::Dispute || kind == Kind::Counter) {
        m_evidence = new QLineEdit;
        addLine(tr("Evidence"), QStringLiteral("evidence"), m_evidence);
    }
    showProblem();
    keepDraft(QStringLiteral("value/%1/word-%2").arg(record.uid, QString::number(static_cast<int>(kind))));
}

QString ValueWordForm::problem() const
{
    if (m_kind == Kind::Dispute && (isBlank(*m_text) || isBlank(*m_evidence)))
        return tr("A dispute needs a claim and its evidence.");
    if ((m_kind == Kind::Counter || m_kind == Kind::Decide) && isBlank(*m_text))
        return tr("This needs its reason, which is kept.");
    return {};
}

WorkForm::Work ValueWordForm::work()
{
    ValueWord word{m_record.uid, m_text->text(), m_evidence ? m_evidence->text() : QString(), m_record.rowVersion};
    const bool holds = m_decision && m_decision->currentData().toBool();
    return [word, holds, kind = m_kind, role = toString(m_role)](db::Database& database, const Actor& person) {
        ValueStore store(database);
        const Actor actor{person.person, role};
        const QString command = newUlid(database.clock().now());
        switch (kind) {
        case Kind::Acknowledge:
            return store.acknowledge(word, actor, command);
        case Kind::Accept:
            return store.accept(word, actor, command);
        case Kind::Dispute:
            return store.dispute(word, actor, command);
        case Kind::Counter:
            return store.counter(word, actor, command);
        case Kind::Decide:
            break;
        }
        return store.decide(word, holds, actor, command);
    };
}

AdoptionForm::AdoptionForm(Session& session, const std::vector<values::AdoptingGroup>& groups, QWidget* parent)
    : WorkForm(session, {QStringLiteral("adoptionForm"), tr("How much is it used?"), tr("Record")}, parent)
    , m_group(new QComboBox)
    , m_from(new QLineEdit)
    , m_to(new QLineEdit)
    , m_eligible(new QLineEdit)
    , m_used(new QLineEdit)
    , m_overridden(new QLineEdit(QStringLiteral("0")))
    , m_reasons(new QLineEdit)
{
    for (const values::AdoptingGroup& group : groups)
        m_group->addItem(shownText(group.key + QStringLiteral(" · ") + group.name), group.uid);
    addField(tr("Group of users"), QStringLiteral("group"), m_group);
    addLine(tr("From the day"), QStringLiteral("from"), m_from);
    addLine(tr("To the day, which had ended"), QStringLiteral("to"), m_to);
    addLine(tr("Decisions that could have been taken with it"), QStringLiteral("eligible"), m_eligible);
    addLine(tr("Of those, taken with it"), QStringLiteral("used"), m_used);
    addLine(tr("Of those, against what it recommended"), QStringLiteral("overridden"), m_overridden);
    addLine(tr("Why people went against it"), QStringLiteral("reasons"), m_reasons);
    showProblem();
    keepDraft(QStringLiteral("new-adoption"));
}

QString AdoptionForm::problem() const
{
    const std::optional<qint64> from = dayIn(*m_from), to = dayIn(*m_to);
    if (!from || !to || *to <= *from)
        return tr("The window is two days, such as 2026-07-01 and 2026-10-01, the later one second.");
    const auto eligible = countIn(*m_eligible), used = countIn(*m_used), overridden = countIn(*m_overridden);
    const bool counts = eligible && used && overridden && *eligible > 0 && *used >= 0 && *overridden >= 0
        && *used <= *eligible && *overridden <= *used;
    return counts ? QString() : tr("No more can be used than could have been, and no more overridden than used.");
}

WorkForm::Work AdoptionForm::work()
{
    const AdoptionReading reading{m_group->currentData().toString(),
                                  dayIn(*m_from).value_or(0),
                                  dayIn(*m_to).value_or(0),
                                  countIn(*m_eligible).value_or(0),
                                  countIn(*m_used).value_or(0),
                                  countIn(*m_overridden).value_or(0),
                                  m_reasons->text(),
                                  false};
    return [reading](db::Database& database, const Actor& actor) {
        const Result<QString> made = AdoptionStore(database).record(reading, actor, newUlid(database.clock().now()));
        return made ? Result<>() : Result<>(failed(made));
    };
}

} // namespace assay
