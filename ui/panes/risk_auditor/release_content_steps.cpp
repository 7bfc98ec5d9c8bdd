// SPDX-License-Identifier: GPL-3.0-or-later
// What people say of what a release consists of and where it runs.
#include "core/base/shown_text.h"
#include "core/base/ulid.h"
#include "core/drafts/draft_file.h"
#include "core/jobs/hash_progress.h"
#include "core/releases/artifact_store.h"
#include "core/releases/release_draft.h"
#include "core/releases/row_hashes.h"
#include "core/usecases/use_case_store.h"
#include "ui/changes/mode_field.h"
#include "ui/panes/moment_field.h"
#include "ui/panes/risk_auditor/release_steps.h"
#include "ui/widgets/page.h"

#include <QFileInfo>
#include <QRegularExpression>

#include <algorithm>

namespace assay {
namespace {

using Field = FieldsForm::Field;
using Kind = FieldsForm::Kind;
using Values = FieldsForm::Values;

constexpr qsizetype digestDigits = 12; ///< That tell one data set from another of its name.

QStringList namesIn(const QString& text)
{
    static const QRegularExpression between(QStringLiteral("[,\n]"));
    QStringList names;
    for (const QString& name : text.split(between, Qt::SkipEmptyParts)) {
        if (!name.trimmed().isEmpty())
            names << name.trimmed();
    }
    return names;
}

/// What people choose a data set of the release by: its name in words, and what finds it again.
std::vector<std::pair<QString, QString>> splitChoices(const Release& release)
{
    std::vector<std::pair<QString, QString>> choices;
    for (const ReleaseSplit& split : release.parts.splits) {
        const QString digest = split.anyDigest().left(digestDigits);
        choices.emplace_back(digest.isEmpty() ? shownText(split.name())
                                              : ReleaseSteps::tr("%1, %2…").arg(shownText(split.name()), digest),
                             digest.isEmpty() ? split.name() : QStringLiteral("%1:%2").arg(split.role, digest));
    }
    return choices;
}

QString filesProblem(const Values& said)
{
    const qsizetype files = FieldsForm::paths(said, "files").size();
    if (files == 0)
        return ReleaseSteps::tr("Choose the files first.");
    return files > 1 && !FieldsForm::said(said, "path").isEmpty()
        ? ReleaseSteps::tr("A path within the model is for one file.")
        : QString();
}

Result<std::vector<ReleaseArtifact>> artifactsSaid(const QString& project, const Values& said,
                                                   const HashMonitor& monitor)
{
    const auto role = artifactRoleFromString(FieldsForm::said(said, "kind"));
    std::vector<ReleaseArtifact> artifacts;
    for (const QString& path : FieldsForm::paths(said, "files")) {
        Result<ReleaseArtifact> artifact =
            readArtifact(project, path, !FieldsForm::said(said, "inPlace").isEmpty(), monitor);
        if (!artifact)
            return failed(artifact);
        artifact->role = role.value_or(ReleaseArtifact::Role::Model);
        if (const QString within = FieldsForm::said(said, "path"); !within.isEmpty())
            artifact->path = within;
        artifacts.push_back(std::move(*artifact));
    }
    return artifacts;
}

Result<SplitFile> splitSaid(const Values& said, const HashMonitor& monitor)
{
    const QStringList paths = FieldsForm::paths(said, "files");
    const QFileInfo file(paths.isEmpty() ? QString() : paths.front());
    Result<RowHashes> rows = readRowHashes(file.filePath(), namesIn(FieldsForm::said(said, "ignore")), monitor);
    if (!rows)
        return failed(rows);
    const QString name = FieldsForm::said(said, "name");
    return SplitFile{FieldsForm::said(said, "part"),
                     name.isEmpty() ? file.completeBaseName() : name,
                     file.absoluteFilePath(),
                     rows->rows,
                     rows->sha256,
                     std::move(rows->hashes),
                     FieldsForm::said(said, "insteadOf")};
}

/// Reads all of them before it adds them, so that what is refused leaves nothing behind. Answers how many there were.
Result<qint64> addedFiles(db::Database& database, const QString& release, const Values& said, const Actor& actor,
                          const HashMonitor& monitor)
{
    const auto read = artifactsSaid(database.location(), said, monitor);
    if (!read)
        return failed(read);
    const Result<> added = ReleaseStore(database).addArtifacts(release, *read, actor, newUlid(database.clock().now()));
    if (!added)
        return failed(added);
    return static_cast<qint64>(read->size());
}

Result<SplitFile> addedData(db::Database& database, const QString& release, const Values& said, const Actor& actor,
                            const HashMonitor& monitor)
{
    Result<SplitFile> read = splitSaid(said, monitor);
    if (!read)
        return read;
    const Result<> added = ReleaseStore(database).addSplit(release, *read, actor, newUlid(database.clock().now()));
    if (!added)
        return failed(added);
    return read;
}

/// Forgets a draft whose words the project has, where drafts are written: what was typed last may still be on its way. Else it
/// is there again for whoever opens the form.
template <typename T>
Result<T> lettingGo(QThreadPool& writes, std::shared_ptr<DraftFile> draft, Result<T> added)
{
    if (added && draft) {
        startJob<void>(&writes, [draft = std::move(draft)](JobContext<void>&) -> Result<> {
            draft->forget();
            return {};
        });
    }
    return added;
}

} // namespace

void ReleaseSteps::addContentSteps()
{
    m_describe = add("describeRelease", tr("Describe…"), &ReleaseSteps::describe);
    m_addFiles = add("addFiles", tr("Add files…"), &ReleaseSteps::addFiles);
    m_addData = add("addData", tr("Add data…"), &ReleaseSteps::addData);
    m_withdrawData = add("withdrawData", tr("Take data back…"), &ReleaseSteps::withdrawData);
    m_deploy = add("recordDeployment", tr("Record where it runs…"), &ReleaseSteps::recordDeployment);
}

/// What is missing of a draft stands in the row, the rest in the menu.
void ReleaseSteps::showContentSteps()
{
    const Release& release = m_story.release();
    const QString& refusal = m_story.refusals.parts;
    const bool isDraft = release.state == ReleaseState::Draft || release.state == ReleaseState::ChangesRequested;
    const std::vector<IdentityPart> missing = missingParts(release.parts);
    const auto lacks = [&](std::initializer_list<IdentityPart> parts) {
        return isDraft && refusal.isEmpty() && std::any_of(parts.begin(), parts.end(), [&](IdentityPart part) {
                   return std::find(missing.begin(), missing.end(), part) != missing.end();
               });
    };
    show(m_describe, lacks({IdentityPart::Code, IdentityPart::Features}), refusal);
    show(m_addFiles, lacks({IdentityPart::Environment, IdentityPart::Artifact}), refusal);
    show(m_addData, lacks({IdentityPart::Data}), refusal);
    show(m_withdrawData, false,
         refusal.isEmpty() && release.parts.splits.empty() ? tr("It has no data sets yet.") : refusal);
    const bool waitsForUse =
        release.state == ReleaseState::Approved || release.state == ReleaseState::ApprovedWithConditions;
    show(m_deploy, waitsForUse && m_story.refusals.deploy.isEmpty(), m_story.refusals.deploy);
}

void ReleaseSteps::openContentForm(FieldsForm* form, const std::function<void()>& done)
{
    m_contentForm = FieldsForm::open(form, &m_page, done);
}

void ReleaseSteps::describe()
{
    m_session.fetch<std::vector<UseCase>>(
        tr("Reading use cases"), this, [](db::Connection& connection) { return usecases::all(connection); },
        [this](const std::vector<UseCase>& useCases) { openDescription(useCases); });
}

void ReleaseSteps::openDescription(const std::vector<UseCase>& useCases)
{
    if (m_contentForm)
        return;
    const Release& release = m_story.release();
    std::vector<std::pair<QString, QString>> served{{tr("None yet"), QString()}};
    for (const UseCase& useCase : useCases)
        served.emplace_back(shownText(QStringLiteral("%1 · %2").arg(useCase.key, useCase.title)), useCase.uid);
    const std::vector<Field> fields{
        {QStringLiteral("useCase"), tr("Use case"), Kind::Choice, m_story.useCaseUid, served},
        {QStringLiteral("technique"), tr("Technique"), Kind::Line, release.technique, {}, tr("How the model works")},
        {QStringLiteral("commit"), tr("Commit of its code"), Kind::Line, release.parts.codeCommit},
        {QStringLiteral("features"), tr("Features, in the order of the model’s input, with commas between"), Kind::Text,
         release.parts.features.join(QStringLiteral(", "))}};
    const auto act = [uid = release.uid](const Values& said, db::Database& database, const Actor& actor,
                                         const QString& command) {
        return ReleaseStore(database).describe({uid, FieldsForm::said(said, "useCase"),
                                                FieldsForm::said(said, "technique"), FieldsForm::said(said, "commit"),
                                                namesIn(FieldsForm::said(said, "features"))},
                                               actor, command);
    };
    openContentForm(new FieldsForm(m_session,
                                   {QStringLiteral("describeForm"), tr("Describe %1").arg(shownText(release.name())),
                                    tr("Save"), tr("What no machine knows of it. What is left empty stays as it is."),
                                    QStringLiteral("release/%1/describe").arg(release.uid)},
                                   fields, {}, act),
                    [this] { Q_EMIT taken(tr("What it consists of was saved.")); });
}

void ReleaseSteps::addFiles()
{
    if (m_contentForm)
        return;
    const Release& release = m_story.release();
    const auto value = [this](const char* name) { return FieldsForm::said(m_filesChoice, name); };
    const std::vector<Field> fields{
        {QStringLiteral("files"), tr("Files"), Kind::Files},
        {QStringLiteral("kind"),
         tr("They are"),
         Kind::Choice,
         value("kind"),
         {{tr("the model"), QStringLiteral("model")},
          {tr("its environment, such as a lock file"), QStringLiteral("environment")},
          {tr("code"), QStringLiteral("code")},
          {tr("something else"), QStringLiteral("other")}}},
        {QStringLiteral("path"), tr("Path within the model"), Kind::Line, {}, {}, tr("The file’s name")},
        {QStringLiteral("inPlace"), tr("Leave them where they are and keep their digests alone"), Kind::Check,
         value("inPlace")}};
    auto* form = new FieldsForm(
        m_session,
        {QStringLiteral("filesForm"), tr("Add files to %1").arg(shownText(release.name())), tr("Add the files"),
         tr("Their bytes go into the project’s own store, by their SHA-256. A file takes the place of the "
            "one of its path."),
         QStringLiteral("release/%1/files").arg(release.uid)},
        fields, filesProblem, {});
    form->handTo([this](const Values& said, const auto& draft) { readFiles(said, draft); });
    openContentForm(form, {});
}

void ReleaseSteps::readFiles(const Values& said, std::shared_ptr<DraftFile> draft)
{
    m_filesChoice = said;
    const auto job =
        startJob<qint64>(&m_session.follows,
                         [said, draft = std::move(draft), uid = m_story.release().uid, &session = m_session,
                          actor = m_session.actor](JobContext<qint64>& context) mutable {
                             return lettingGo(session.writes, std::move(draft),
                                              addedFiles(*session.database, uid, said, actor, hashProgress(context)));
                         });
    followReading<qint64>(tr("Reading files of %1").arg(m_story.release().name()), job, [this](const qint64& files) {
        m_filesChoice.clear();
        Q_EMIT taken(tr("Files added: %1.").arg(files));
    });
}

void ReleaseSteps::addData()
{
    if (m_contentForm)
        return;
    const Release& release = m_story.release();
    const auto value = [this](const char* name) { return FieldsForm::said(m_dataChoice, name); };
    std::vector<std::pair<QString, QString>> parts;
    for (const QString& part : releases::splitParts())
        parts.emplace_back(part, part);
    std::vector<std::pair<QString, QString>> instead{{tr("None: it is one more"), QString()}};
    for (const auto& choice : splitChoices(release))
        instead.push_back(choice);
    const std::vector<Field> fields{
        {QStringLiteral("files"), tr("CSV or TSV file"), Kind::Files},
        {QStringLiteral("part"), tr("Used for"), Kind::Choice, value("part"), parts},
        {QStringLiteral("name"), tr("Name of the data set"), Kind::Line, {}, {}, tr("The file’s name")},
        {QStringLiteral("ignore"),
         tr("Columns that are no part of a row, with commas between"),
         Kind::Line,
         {},
         {},
         QStringLiteral("row_id")},
        {QStringLiteral("insteadOf"), tr("In the place of"), Kind::Choice, value("insteadOf"), instead}};
    const auto problem = [](const Values& said) {
        const qsizetype files = FieldsForm::paths(said, "files").size();
        return files == 1 ? QString() : tr("Choose one file.");
    };
    auto* form = new FieldsForm(
        m_session,
        {QStringLiteral("dataForm"), tr("Add data to %1").arg(shownText(release.name())), tr("Add the data"),
         tr("The file is read for its digest and the hashes of its rows, and stays where it is. So it can "
            "be told whether data for training and for testing have rows in common."),
         QStringLiteral("release/%1/data").arg(release.uid)},
        fields, problem, {});
    form->handTo([this](const Values& said, const auto& draft) { readData(said, draft); });
    openContentForm(form, {});
}

void ReleaseSteps::readData(const Values& said, std::shared_ptr<DraftFile> draft)
{
    m_dataChoice = said;
    const auto job =
        startJob<SplitFile>(&m_session.follows,
                            [said, draft = std::move(draft), uid = m_story.release().uid, &session = m_session,
                             actor = m_session.actor](JobContext<SplitFile>& context) mutable {
                                return lettingGo(session.writes, std::move(draft),
                                                 addedData(*session.database, uid, said, actor, hashProgress(context)));
                            });
    followReading<SplitFile>(
        tr("Reading data of %1").arg(m_story.release().name()), job, [this](const SplitFile& read) {
            m_dataChoice.clear();
            Q_EMIT taken(read.rows == 1
                             ? tr("Data added: %1, 1 row.").arg(shownText(read.name))
                             : tr("Data added: %1, %2 rows.").arg(shownText(read.name), QString::number(read.rows)));
        });
}

void ReleaseSteps::withdrawData()
{
    if (m_contentForm)
        return;
    const Release& release = m_story.release();
    const std::vector<Field> fields{
        {QStringLiteral("split"), tr("Data set"), Kind::Choice, {}, splitChoices(release)},
        {QStringLiteral("reason"), tr("Reason, for everybody who reads the log"), Kind::Text}};
    const auto problem = [](const Values& said) {
        return FieldsForm::said(said, "reason").isEmpty() ? tr("Say why first.") : QString();
    };
    const auto act = [uid = release.uid](const Values& said, db::Database& database, const Actor& actor,
                                         const QString& command) {
        return ReleaseStore(database).withdrawSplit(
            {uid, FieldsForm::said(said, "split"), FieldsForm::said(said, "reason")}, actor, command);
    };
    openContentForm(
        new FieldsForm(m_session,
                       {QStringLiteral("withdrawDataForm"),
                        tr("Take back what was said of data of %1").arg(shownText(release.name())), tr("Take it back"),
                        tr("It counts no longer, and stays in the project with your reason."),
                        QStringLiteral("release/%1/data/withdrawn").arg(release.uid)},
                       fields, problem, act),
        [this] { Q_EMIT taken(tr("The data set counts no longer.")); });
}

void ReleaseSteps::recordDeployment()
{
    if (m_contentForm)
        return;
    const Release& release = m_story.release();
    const std::vector<Field> fields{
        {QStringLiteral("environment"), tr("Where it runs"), Kind::Line, ProductionEnvironment},
        {QStringLiteral("since"), tr("Since when"), Kind::Line, {}, {}, tr("Now, or as in 2027-01-31 10:00, in UTC")},
        {QStringLiteral("source"), tr("Who or what says so"), Kind::Line},
        modeField()};
    const auto problem = [](const Values& said) {
        if (FieldsForm::said(said, "environment").isEmpty())
            return tr("Say where it runs.");
        return momentProblem(said, "since");
    };
    const auto act = [uid = release.uid](const Values& said, db::Database& database, const Actor& actor,
                                         const QString& command) {
        const qint64 now = database.clock().now();
        return withoutValue(ReleaseStore(database).recordDeployment({uid,
                                                                     FieldsForm::said(said, "environment"),
                                                                     momentSaid(said, "since").value_or(now),
                                                                     FieldsForm::said(said, "source"),
                                                                     {},
                                                                     modeSaid(said)},
                                                                    actor, command));
    };
    QString about =
        tr("A fact is recorded whatever policy says of it. In production it makes the release live, and the "
           "version that was live superseded.");
    if (!isApproved(release.state))
        about += u' ' + tr("Nobody approved this one: a finding will say so.");
    openContentForm(
        new FieldsForm(m_session,
                       {QStringLiteral("deploymentForm"), tr("Record where %1 runs").arg(shownText(release.name())),
                        tr("Record it"), about, QStringLiteral("release/%1/deployment").arg(release.uid)},
                       fields, problem, act),
        [this] { Q_EMIT taken(tr("Where it runs was recorded.")); });
}

} // namespace assay
