// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/teamwork/feedback_intake.h"

#include "core/base/shown_text.h"
#include "core/feedback/mail_text.h"
#include "core/usecases/use_case_store.h"
#include "ui/teamwork/feedback_forms.h"

#include <QFileInfo>

#include <algorithm>

namespace assay {
namespace {

using Values = FieldsForm::Values;
using Field = FieldsForm::Field;
using Kind = FieldsForm::Kind;

constexpr std::size_t mostShown = 4;
constexpr qsizetype longestShown = 90; ///< Characters of a line.

/// A file of feedback, and what it would bring.
struct ReadFeedback {
    FeedbackFile file;
    FeedbackImport plan;
    std::vector<UseCase> useCases;
};

/// The same, where what names no use case and no group is about this one.
FeedbackFile aboutUseCase(FeedbackFile file, const QString& useCase)
{
    for (FeedbackFile::Row& row : file.rows) {
        if (row.entry.useCase.isEmpty() && row.entry.group.isEmpty())
            row.entry.useCase = useCase;
    }
    return file;
}

/// What would come in is told as the form is first shown, with what names no use case about this one: what is known already
/// is known of a use case.
Result<ReadFeedback> readFile(db::Database& database, const QString& path, const QString& useCase)
{
    Result<FeedbackFile> read = feedback::readFeedbackFile(path);
    if (!read)
        return failed(read);
    Result<FeedbackImport> plan = FeedbackStore(database).plan(aboutUseCase(*read, useCase));
    if (!plan)
        return failed(plan);
    Result<std::vector<UseCase>> useCases =
        database.read([](db::Connection& connection) { return usecases::all(connection); });
    if (!useCases)
        return failed(useCases);
    return ReadFeedback{std::move(*read), std::move(*plan), std::move(*useCases)};
}

Field useCaseField(const std::vector<UseCase>& useCases, const QString& useCase, const QString& caption)
{
    const auto about = std::find_if(useCases.begin(), useCases.end(), [&](const UseCase& each) {
        return !useCase.isEmpty() && (each.uid == useCase || each.key == useCase);
    });
    return {QStringLiteral("useCase"), caption, Kind::Choice, about == useCases.end() ? QString() : about->uid,
            FeedbackForms::useCaseChoices(useCases)};
}

QString lineOf(const QString& text)
{
    const QString line = shownText(text.simplified());
    if (line.size() <= longestShown)
        return line;
    const bool splits = line.at(longestShown - 1).isHighSurrogate(); // A character that is two of them stays whole.
    return line.first(longestShown - (splits ? 1 : 0)) + u'…';
}

/// What would come in, in lines: the counts, the first of what is said, and why the first of the rest is left out.
QString previewOf(const ReadFeedback& read)
{
    QStringList lines{FeedbackIntake::tr("New: %1. Known already: %2. Left out: %3.")
                          .arg(read.plan.added)
                          .arg(read.plan.known)
                          .arg(read.plan.faults.size())};
    const std::vector<FeedbackFile::Row>& rows = read.file.rows;
    for (std::size_t i = 0; i < std::min(rows.size(), mostShown); ++i) {
        const FeedbackEntry& entry = rows[i].entry;
        lines << QStringLiteral("• ")
                + lineOf(entry.source.isEmpty() ? entry.text : QStringLiteral("%1: %2").arg(entry.source, entry.text));
    }
    if (rows.size() > mostShown)
        lines << FeedbackIntake::tr("and %1 more").arg(rows.size() - mostShown);
    for (std::size_t i = 0; i < std::min(read.plan.faults.size(), mostShown); ++i)
        lines << lineOf(FeedbackIntake::tr("line %1: %2")
                            .arg(QString::number(read.plan.faults[i].line), read.plan.faults[i].problem));
    return lines.join(u'\n');
}

FieldsForm* previewForm(Session& session, const ReadFeedback& read, const QString& path, const QString& useCase,
                        const std::shared_ptr<FeedbackImport>& outcome)
{
    const auto problem = [canTake = !read.file.rows.empty()](const Values&) {
        return canTake ? QString() : FeedbackIntake::tr("None of it can be taken in.");
    };
    const auto act = [file = read.file, outcome](const Values& values, db::Database& database, const Actor& actor,
                                                 const QString& command) -> Result<> {
        const Result<FeedbackImport> done =
            FeedbackStore(database).import(aboutUseCase(file, FieldsForm::said(values, "useCase")), actor, command);
        if (!done)
            return failed(done);
        *outcome = *done;
        return {};
    };
    return new FieldsForm(session,
                          {QStringLiteral("feedbackPreview"),
                           FeedbackIntake::tr("Feedback in %1").arg(shownText(QFileInfo(path).fileName())),
                           FeedbackIntake::tr("Take in"), previewOf(read)},
                          {useCaseField(read.useCases, useCase, FeedbackIntake::tr("What names no use case is about"))},
                          problem, act);
}

} // namespace

FeedbackIntake::FeedbackIntake(Session& session, QWidget& page)
    : QObject(&page)
    , m_session(session)
    , m_page(page)
{
}

Result<FeedbackEntry> FeedbackIntake::entryOf(const Values& values)
{
    FeedbackEntry entry{.text = FieldsForm::said(values, "words")};
    if (const QByteArray words = entry.text.toUtf8(); feedback::isMail(words)) {
        const Result<FeedbackEntry> mail = feedback::readMail(words);
        if (!mail)
            return mail;
        entry = *mail;
    }
    if (const QString source = FieldsForm::said(values, "source"); !source.isEmpty())
        entry.source = source;
    entry.severity = severityFromString(FieldsForm::said(values, "severity"));
    entry.harm = !FieldsForm::said(values, "harm").isEmpty();
    return entry;
}

QString FeedbackIntake::problemOf(const Values& values)
{
    if (FieldsForm::said(values, "words").isEmpty())
        return tr("Feedback needs its words.");
    const Result<FeedbackEntry> entry = entryOf(values);
    return entry ? QString() : entry.error().message;
}

QString FeedbackIntake::sentenceOf(const FeedbackImport& outcome)
{
    if (outcome.faults.empty())
        return tr("%1 of feedback came in, %2 were known already.").arg(outcome.added).arg(outcome.known);
    const FeedbackFault& first = outcome.faults.front();
    return tr("%1 of feedback came in, %2 were known already, and %3 were left out, the first in %4.")
        .arg(QString::number(outcome.added), QString::number(outcome.known), QString::number(outcome.faults.size()),
             tr("line %1: %2").arg(QString::number(first.line), first.problem));
}

void FeedbackIntake::write(const QString& useCase)
{
    m_session.fetch<std::vector<UseCase>>(
        tr("Reading use cases"), this, [](db::Connection& connection) { return usecases::all(connection); },
        [this, useCase](const std::vector<UseCase>& useCases) { openWriting(useCases, useCase); });
}

void FeedbackIntake::openWriting(const std::vector<UseCase>& useCases, const QString& useCase)
{
    if (m_writing)
        return; // It was asked for twice before the use cases were read.
    const auto made = std::make_shared<QString>();
    const auto act = [made](const Values& values, db::Database& database, const Actor& actor,
                            const QString& command) -> Result<> {
        Result<FeedbackEntry> entry = entryOf(values);
        if (!entry)
            return failed(entry);
        entry->useCase = FieldsForm::said(values, "useCase");
        const Result<QString> key = FeedbackStore(database).add(*entry, actor, command);
        if (!key)
            return failed(key);
        *made = *key;
        return {};
    };
    auto* form = new FieldsForm(
        m_session,
        {QStringLiteral("writeFeedback"), tr("Feedback"), tr("Take in"),
         tr("What somebody says of a model. A mail may be pasted whole, with its headers."),
         QStringLiteral("new-feedback")},
        {{QStringLiteral("words"), tr("What was said"), Kind::Text},
         {QStringLiteral("source"), tr("By whom")},
         useCaseField(useCases, useCase, tr("Use case, where you know it")),
         {QStringLiteral("severity"), tr("How grave"), Kind::Choice, toString(Severity::Medium),
          FeedbackForms::severityChoices()},
         {QStringLiteral("harm"), tr("Somebody was or may be harmed: model risk hears of it at once"), Kind::Check}},
        problemOf, act);
    m_writing = FieldsForm::open(form, &m_page, {});
    connect(form, &FieldsForm::done, this, [this, made] { Q_EMIT written(*made); });
}

void FeedbackIntake::takeFile(const QString& path, const QString& useCase)
{
    m_waiting.push_back({path, useCase});
    if (!m_busy)
        next();
}

void FeedbackIntake::next()
{
    m_busy = !m_waiting.empty();
    if (!m_busy)
        return;
    const Waiting taken = m_waiting.front();
    m_waiting.erase(m_waiting.begin());
    const auto job = startJob<ReadFeedback>(&m_session.reads,
                                            [database = m_session.database.get(), taken](JobContext<ReadFeedback>&) {
                                                return readFile(*database, taken.path, taken.useCase);
                                            });
    m_session.jobs.follow(tr("Reading %1").arg(QFileInfo(taken.path).fileName()), QFuture<void>(job),
                          JobKind::Background);
    whenDone(job, this, [this, taken](const Result<ReadFeedback>& read) {
        if (!read) {
            Q_EMIT refused(read.error());
            return next();
        }
        const auto outcome = std::make_shared<FeedbackImport>();
        auto* form = previewForm(m_session, *read, taken.path, taken.useCase, outcome);
        FieldsForm::open(form, &m_page, {});
        connect(form, &FieldsForm::done, this, [this, outcome] { Q_EMIT takenIn(*outcome); });
        connect(form, &QObject::destroyed, this, &FeedbackIntake::next);
    });
}

} // namespace assay
