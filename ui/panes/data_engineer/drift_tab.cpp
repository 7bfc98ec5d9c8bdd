// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/data_engineer/drift_tab.h"

#include "core/base/number_text.h"
#include "core/base/shown_text.h"
#include "core/base/ulid.h"
#include "core/drafts/draft_file.h"
#include "core/drift/drift_rows.h"
#include "core/drift/drift_store.h"
#include "core/jobs/hash_progress.h"
#include "ui/models/key_rank.h"
#include "ui/models/time_text.h"
#include "ui/panes/data_engineer/drift_words.h"
#include "ui/panes/list_views.h"
#include "ui/widgets/button.h"
#include "ui/widgets/button_reason.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/staged_words.h"
#include "ui/widgets/text_label.h"
#include "ui/widgets/words_filter.h"

#include <QComboBox>
#include <QFileInfo>
#include <QLineEdit>
#include <QLocale>

namespace assay {
namespace {

const QString DriftKey = QStringLiteral("drift");

using Values = FieldsForm::Values;
using Kind = FieldsForm::Kind;

QVariant driftExtra(const DriftCheck& check, int role)
{
    if (role == AddressRole)
        return QVariant::fromValue(Address{{}, "drift", check.uid});
    if (role != Qt::ToolTipRole)
        return {};
    const QString within = QString::number(check.count(DriftVerdict::Within));
    return plainToolTip(QStringList{QStringLiteral("%1 · %2").arg(check.useCaseKey, shownText(check.useCaseTitle)),
                                    DriftTab::tr("Reference: %1").arg(shownText(check.reference.name)),
                                    DriftTab::tr("Current: %1").arg(shownText(check.current.name)),
                                    DriftTab::tr("Columns within the limits: %1").arg(within), exactTime(check.at)}
                            .join(u'\n'));
}

QVariant fileExtra(const DriftCheck& check, int role)
{
    return role == KeepsEndRole ? QVariant(true) : driftExtra(check, role);
}

/// Short, since two names of files and many counts stand beside it; its tool tip has the title.
QString aboutWords(const DriftCheck& check)
{
    return stagedWords(check.release.isEmpty() ? check.useCaseKey : shownText(check.release), check.staged);
}

QString rowsWords(const DriftCheck& check)
{
    const QLocale grouped(QLocale::English, QLocale::UnitedStates);
    return DriftTab::tr("%1 and %2").arg(grouped.toString(check.reference.rows), grouped.toString(check.current.rows));
}

/// How many columns have a verdict, in its tone where there are any.
Column<DriftCheck> countColumn(const QString& title, DriftVerdict verdict)
{
    return {title, [verdict](const DriftCheck& row) { return QString::number(row.count(verdict)); },
            [verdict](const DriftCheck& row) { return static_cast<double>(row.count(verdict)); },
            [verdict](const DriftCheck& row, int role) {
                const auto tone = row.count(verdict) > 0 ? std::optional(driftTone(verdict)) : std::nullopt;
                const QVariant words = toneFor(role, WordsToneRole, tone);
                return words.isValid() ? words : driftExtra(row, role);
            }};
}

std::vector<Column<DriftCheck>> driftColumns(const std::function<qint64()>& now)
{
    return {
        {DriftTab::tr("Key"),
         [](const DriftCheck& row) { return row.key; },
         {},
         driftExtra,
         [](const DriftCheck& row) { return keyRank(row.key); }},
        {DriftTab::tr("About"), aboutWords, {}, driftExtra},
        {DriftTab::tr("Reference"), [](const DriftCheck& row) { return shownText(row.reference.name); }, {}, fileExtra},
        {DriftTab::tr("Current"), [](const DriftCheck& row) { return shownText(row.current.name); }, {}, fileExtra},
        {DriftTab::tr("Rows"),
         rowsWords,
         {},
         driftExtra,
         [](const DriftCheck& row) { return static_cast<double>(row.current.rows); }},
        countColumn(DriftTab::tr("Drifted"), DriftVerdict::Drifted),
        countColumn(DriftTab::tr("Missing"), DriftVerdict::MissingInCurrent),
        countColumn(DriftTab::tr("Watch"), DriftVerdict::Watch),
        countColumn(DriftTab::tr("Too few"), DriftVerdict::TooFew),
        {DriftTab::tr("Checked by"), [](const DriftCheck& row) { return shownText(row.by.name); }, {}, driftExtra},
        {DriftTab::tr("Checked"),
         [now](const DriftCheck& row) { return relativeTime(row.at, now()); },
         {},
         driftExtra,
         [](const DriftCheck& row) { return static_cast<double>(row.at); }}};
}

QWidget* makeNoDrift(Session& session, DriftTab& tab)
{
    auto* empty = new EmptyState(
        "data-engineering", DriftTab::tr("No checks for drift yet"),
        DriftTab::tr(
            "A check compares rows that a model sees now with those it was made from, column by column, from two "
            "CSV files. It says which columns drifted, and where there are too few rows to tell. %1")
            .arg(driftIsNoDecay()));
    QPushButton* check = pushButton(ButtonKind::Primary, DriftTab::tr("Check for drift…"));
    check->setObjectName(QStringLiteral("checkDrift"));
    setReason(*check, session.database->readOnlyReason());
    QObject::connect(check, &QPushButton::clicked, &tab, &DriftTab::check);
    empty->addAction(check);
    return empty;
}

std::optional<double> limitIn(const Values& said, const char* name)
{
    const NumberReading reading = readNumber(FieldsForm::said(said, name).toUtf8());
    return reading.kind == NumberReading::Kind::Value ? std::optional(reading.value) : std::nullopt;
}

QString driftProblem(const Values& said)
{
    if (FieldsForm::paths(said, "reference").size() != 1)
        return DriftTab::tr("Choose the file with the rows that the model was made from.");
    if (FieldsForm::paths(said, "current").size() != 1)
        return DriftTab::tr("Choose the file with the rows that it sees now.");
    if (FieldsForm::said(said, "subject").isEmpty())
        return DriftTab::tr("The project has no use case that the rows could belong to.");
    const std::optional<double> watch = limitIn(said, "watch");
    const std::optional<double> limit = limitIn(said, "limit");
    if (!watch || !limit)
        return DriftTab::tr("A limit is a number, such as 0.2.");
    return drift::limitsFault({*watch, *limit});
}

drift::MeasurementDemand demandOf(const Values& said)
{
    drift::MeasurementDemand demand;
    demand.reference = FieldsForm::paths(said, "reference").front();
    demand.current = FieldsForm::paths(said, "current").front();
    for (const QString& column : FieldsForm::said(said, "columns").split(u',', Qt::SkipEmptyParts))
        demand.columns << column.trimmed();
    demand.policy = driftPolicyFromString(FieldsForm::said(said, "policy")).value_or(DriftPolicy::Deciles);
    demand.limits = {limitIn(said, "watch").value_or(0), limitIn(said, "limit").value_or(0)};
    return demand;
}

/// What the form offers as what the rows belong to: a use case, or a release of it, by both uids.
std::vector<std::pair<QString, QString>> subjectChoices(const std::vector<handovers::HandoverSubject>& subjects)
{
    std::vector<std::pair<QString, QString>> choices;
    for (const handovers::HandoverSubject& subject : subjects)
        choices.emplace_back(shownText(subject.title), subject.useCase + u'/' + subject.release);
    return choices;
}

std::vector<FieldsForm::Field> driftFields(const std::vector<handovers::HandoverSubject>& subjects)
{
    std::vector<std::pair<QString, QString>> policies;
    for (const DriftPolicy policy : {DriftPolicy::Deciles, DriftPolicy::EqualWidth})
        policies.emplace_back(driftPolicyTitle(policy), toString(policy));
    const DriftLimits usual;
    return {{QStringLiteral("reference"), DriftTab::tr("Rows that the model was made from, a CSV file"), Kind::Files},
            {QStringLiteral("current"), DriftTab::tr("Rows that it sees now, a CSV file"), Kind::Files},
            {QStringLiteral("subject"), DriftTab::tr("They belong to"), Kind::Choice, {}, subjectChoices(subjects)},
            {QStringLiteral("columns"),
             DriftTab::tr("Columns, with commas between"),
             Kind::Line,
             {},
             {},
             DriftTab::tr("All of them")},
            {QStringLiteral("policy"), DriftTab::tr("Numbers are put into"), Kind::Choice, {}, policies},
            {QStringLiteral("watch"), DriftTab::tr("To be watched from a stability index of"), Kind::Line,
             QString::number(usual.watch)},
            {QStringLiteral("limit"), DriftTab::tr("Drifted from a stability index of"), Kind::Line,
             QString::number(usual.drifted)},
            {QStringLiteral("note"), DriftTab::tr("Note"), Kind::Text}};
}

DriftDraft driftDraft(const Values& said)
{
    const QString subject = FieldsForm::said(said, "subject");
    return {.useCase = subject.section(u'/', 0, 0),
            .release = subject.section(u'/', 1),
            .note = FieldsForm::said(said, "note")};
}

/// Keeps what was measured, and goes there. It is done wherever the person is by then.
void keepMeasured(Session& session, const Values& said, const drift::Measurement& measured,
                  const std::shared_ptr<DraftFile>& draft)
{
    db::Database* database = session.database.get();
    const QString command = newUlid(database->clock().now());
    const auto job = startJob<QString>(&session.writes, [=, actor = session.actor](JobContext<QString>&) {
        return endingDraft(draft, DriftStore(*database).record(driftDraft(said), measured, actor, command));
    });
    session.jobs.follow(DriftTab::tr("Writing"), QFuture<void>(job), JobKind::Background);
    whenDone(job, &session.events, [&events = session.events](const Result<QString>& made) {
        if (!made)
            return Q_EMIT events.failed(made.error());
        Q_EMIT events.changed();
        Q_EMIT events.openAsked({{}, "drift", *made});
    });
}

} // namespace

DriftTab::DriftTab(Session& session)
    : ListTab(session, tr("Drift"), "drift")
{
    const auto now = [this] { return this->session().database->clock().now(); };
    searchBy(lists::textsOf);
    begin(
        driftColumns(now), [](db::Connection& connection, qint64) { return drift::all(connection); },
        makeNoDrift(session, *this));
    offerCsv(table(), QStringLiteral("drift.csv"), session);
}

std::vector<QWidget*> DriftTab::tools()
{
    m_which = new QComboBox;
    m_which->addItems({tr("All"), tr("Needs work"), tr("Something to watch"), tr("Neither")});
    m_which->setItemData(1, tr("A column has drifted or is missing"), Qt::ToolTipRole);
    m_which->setObjectName(QStringLiteral("driftChoices"));
    m_which->setAccessibleName(tr("Which checks for drift are listed"));
    connect(m_which, &QComboBox::currentIndexChanged, this, &DriftTab::choose);
    m_filter = wordsFilter(tr("Filter checks for drift"));
    connect(m_filter, &QLineEdit::textChanged, this, [this](const QString& words) { setFilter(words); });
    choose(0);
    m_views = new ListViews(session(), *listPage(DriftKey), table(), {.box = m_which, .filter = m_filter});
    return {m_which, m_filter, m_views->button()};
}

/// One of the choices of its ListPage, whose words stand in the same order.
void DriftTab::choose(int choice)
{
    setKept([word = listPage(DriftKey)->choices.value(choice)](const DriftCheck& check) {
        return lists::isOf(word, check);
    });
}

void DriftTab::check()
{
    session().fetch<std::vector<handovers::HandoverSubject>>(
        tr("Reading use cases"), this,
        [](db::Connection& connection) { return handovers::handoverSubjects(connection); },
        [this](const std::vector<handovers::HandoverSubject>& subjects) { openForm(subjects); });
}

void DriftTab::openForm(const std::vector<handovers::HandoverSubject>& subjects)
{
    if (m_form)
        return;
    auto* form = new FieldsForm(
        session(),
        {QStringLiteral("driftForm"), tr("Check for drift"), tr("Compare"),
         tr("Both files are read and stay where they are; their SHA-256 is kept with what came of it. %1")
             .arg(driftIsNoDecay()),
         QStringLiteral("new-drift-check")},
        driftFields(subjects), driftProblem, {});
    form->handTo([this](const Values& said, const auto& draft) { compare(said, draft); });
    m_form = FieldsForm::open(form, this, {});
}

void DriftTab::compare(const Values& said, const std::shared_ptr<DraftFile>& draft)
{
    Session& open = session();
    const auto job = startJob<drift::Measurement>(&open.follows, [said](JobContext<drift::Measurement>& context) {
        return drift::measure(demandOf(said), hashProgress(context));
    });
    const QString name = QFileInfo(FieldsForm::paths(said, "current").front()).fileName();
    open.jobs.follow(tr("Comparing %1").arg(shownText(name)), QFuture<void>(job));
    whenDone(job, &open.events, [&open, said, draft](const Result<drift::Measurement>& measured) {
        if (measured)
            keepMeasured(open, said, *measured, draft);
        else
            Q_EMIT open.events.failed(measured.error());
    });
}

} // namespace assay
