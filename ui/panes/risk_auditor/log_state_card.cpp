// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/risk_auditor/log_state_card.h"

#include "core/base/shown_text.h"
#include "core/base/write_file.h"
#include "core/keys/key_rows.h"
#include "core/things/log_lines.h"
#include "ui/models/time_text.h"
#include "ui/panes/risk_auditor/checkpoint_form.h"
#include "ui/panes/risk_auditor/key_card.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/button.h"
#include "ui/widgets/button_reason.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/clear_layout.h"
#include "ui/widgets/digest_badge.h"
#include "ui/widgets/file_dialog.h"
#include "ui/widgets/overlay.h"
#include "ui/widgets/text_label.h"

#include <QFileInfo>
#include <QFutureWatcher>
#include <QLocale>
#include <QVBoxLayout>

#include <algorithm>

namespace assay {
namespace {

constexpr qsizetype faultsInWords = 6;

QString countText(qint64 number)
{
    return QLocale(QLocale::English, QLocale::UnitedStates).toString(number);
}

QString shortRoot(const Digest& root)
{
    return shortDigest(QString::fromLatin1(toHex(root)));
}

/// All that is wrong, in the order of the log, then of rows, then of definitions.
QStringList faultsOf(const ProjectVerification& found)
{
    QStringList faults;
    for (const VerifyFinding& finding : found.log.findings)
        faults << LogStateCard::tr("Entry %1: %2").arg(countText(finding.seq), finding.message);
    if (found.log.furtherFindings > 0)
        faults << LogStateCard::tr("Further findings in the log: %1").arg(countText(found.log.furtherFindings));
    for (const RowFinding& finding : found.rows)
        faults << LogStateCard::tr("%1 %2: %3").arg(logKindTitle(finding.entity), finding.entityId, finding.message);
    for (const SchemaFinding& finding : found.schema)
        faults << finding.message;
    return faults;
}

} // namespace

LogStateCard::LogStateCard(Session& session, QWidget* parent)
    : Card(parent)
    , m_session(session)
    , m_chip(new Chip({}))
    , m_verdict(wrappedLabel(TextKind::Body, {}))
    , m_kept(wrappedLabel(TextKind::Note, {}))
    , m_faults(new QVBoxLayout)
    , m_notChecked(wrappedLabel(TextKind::Note, {}))
    , m_verify(pushButton(ButtonKind::Primary, tr("Verify now")))
    , m_cancel(pushButton(ButtonKind::Secondary, tr("Cancel")))
    , m_checkpoint(pushButton(ButtonKind::Secondary, tr("Write checkpoint…")))
{
    setObjectName(QStringLiteral("logState"));
    addParts();
    connect(m_verify, &QPushButton::clicked, this, &LogStateCard::verify);
    connect(m_cancel, &QPushButton::clicked, this, [this] { m_verifying.cancel(); });
    connect(m_checkpoint, &QPushButton::clicked, this, &LogStateCard::writeCheckpoint);
    connect(&session.events, &SessionEvents::changed, this, &LogStateCard::readKnown);
    readKnown();
    showState();
}

LogStateCard::~LogStateCard()
{
    m_reading.cancel();
    m_verifying.cancel();
}

void LogStateCard::addParts()
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(14, metrics::between, 14, metrics::between);
    layout->setSpacing(metrics::inside);
    auto* head = new QHBoxLayout;
    head->setSpacing(metrics::inside);
    head->addWidget(textLabel(TextKind::Strong, tr("Is the log whole?")));
    head->addWidget(m_chip);
    head->addStretch();
    const std::pair<QPushButton*, const char*> named[] = {
        {m_cancel, "cancelVerification"}, {m_checkpoint, "writeCheckpoint"}, {m_verify, "verifyLog"}};
    for (const auto& [button, name] : named) {
        button->setObjectName(QLatin1String(name));
        head->addWidget(button);
    }
    m_cancel->setAccessibleName(tr("Cancel the verification"));
    m_verdict->setObjectName(QStringLiteral("logVerdict"));
    m_kept->setObjectName(QStringLiteral("logKept"));
    m_notChecked->setObjectName(QStringLiteral("logNotChecked"));
    for (QLabel* label : {m_verdict, m_kept, m_notChecked})
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_faults->setSpacing(metrics::unit);
    layout->addLayout(head);
    layout->addWidget(m_verdict);
    layout->addLayout(m_faults);
    layout->addWidget(m_notChecked);
    layout->addWidget(m_kept);
}

void LogStateCard::readKnown()
{
    m_reading.cancel();
    m_reading =
        startJob<Known>(&m_session.reads, [database = m_session.database.get()](JobContext<Known>&) -> Result<Known> {
            const Result<std::optional<SeenHead>> seen = SeenCheckpoints::ofUser().of(database->projectUid());
            if (!seen)
                return failed(seen);
            return database->read([&](db::Connection& connection) {
                Known known{audit::head(connection), *seen, true, std::nullopt, {}};
                if (known.seen && known.seen->size > 0)
                    known.seenHolds = audit::statedRootAt(connection, known.seen->size) == known.seen->root;
                const std::vector<StoredCheckpoint> made = checkpoints::all(connection);
                if (made.empty())
                    return known;
                known.checkpoint = made.back();
                const auto key = keys::byFingerprint(connection, made.back().signer);
                known.checkpointKey = key ? key->person : QString();
                return known;
            });
        });
    m_session.jobs.follow(tr("Reading the log"), QFuture<void>(m_reading), JobKind::Background);
    whenDone(m_reading, this, [this](const Result<Known>& known) {
        if (known)
            m_known = *known;
        else
            Q_EMIT m_session.events.failed(known.error());
        showState();
    });
}

void LogStateCard::verify()
{
    m_fault.clear();
    const qint64 at = m_session.database->clock().now();
    m_verifying = startJob<ProjectVerification>(
        &m_session.follows, [database = m_session.database.get()](JobContext<ProjectVerification>& context) {
            return verifyProject(*database, [&context](const ReadProgress& progress) {
                context.progress(
                    progress.total > 0 ? static_cast<double>(progress.done) / static_cast<double>(progress.total) : 0);
                return !context.cancelled();
            });
        });
    m_session.jobs.follow(tr("Verifying the log"), QFuture<void>(m_verifying));
    auto* watcher = new QFutureWatcher<Result<ProjectVerification>>(this);
    connect(watcher, &QFutureWatcherBase::progressValueChanged, this, &LogStateCard::showState);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher, at] { // Also when it was cancelled.
        watcher->deleteLater();
        takeVerification(watcher->future(), at);
    });
    watcher->setFuture(m_verifying);
    showState();
}

void LogStateCard::takeVerification(const QFuture<Result<ProjectVerification>>& job, qint64 at)
{
    if (job.isCanceled() || job.resultCount() == 0)
        m_fault = tr("The verification was cancelled: nothing is said about the log.");
    else if (const Result<ProjectVerification> found = job.result(); found)
        m_verified = Verified{*found, at};
    else
        m_fault = found.error().message;
    showState();
}

QString LogStateCard::verdict() const
{
    if (m_verifying.isRunning())
        return tr("Verifying: %1 %").arg(m_verifying.progressValue() / 10);
    if (!m_fault.isEmpty())
        return m_fault;
    if (!m_verified)
        return tr(
            "It has not been verified in this window. Verifying recomputes the tree over all entries and compares "
            "every row with what the log says of it.");
    const ProjectVerification& found = m_verified->found;
    const QString reach = tr("entry %1, root %2, on %3")
                              .arg(countText(found.log.entries), shortRoot(found.log.root), exactTime(m_verified->at));
    if (!found.intact())
        return tr("Something is not as it was written. Verified up to %1:").arg(reach);
    QString words = tr("Verified up to %1. Compared with the log: things %2, metric points %3, signatures %4.")
                        .arg(reach, countText(found.entitiesChecked), countText(found.pointsChecked),
                             countText(found.signaturesChecked));
    if (m_known && m_known->head.size > found.log.entries)
        words += u' '
            + (m_known->head.size - found.log.entries == 1
                   ? tr("Not verified: 1 entry that came since.")
                   : tr("Not verified: %1 entries that came since.")
                         .arg(countText(m_known->head.size - found.log.entries)));
    return words;
}

QString LogStateCard::seenSentence() const
{
    if (!m_known->seen)
        return tr("You have not seen this log before.");
    const SeenHead& seen = *m_known->seen;
    const QString what = tr("You last saw %1 entries, root %2, on %3")
                             .arg(countText(seen.size), shortRoot(seen.root), minuteText(seen.seenAt));
    return m_known->seenHolds ? tr("%1: by what the log says of itself it goes on from there.").arg(what)
                              : tr("%1. This log does not go on from there: it is older, or another.").arg(what);
}

QString LogStateCard::checkpointSentence() const
{
    if (!m_known->checkpoint)
        return tr(
            "No checkpoint was written yet: what is rewritten from the first entry on shows nowhere outside of this "
            "file.");
    const StoredCheckpoint& made = *m_known->checkpoint;
    const QString what =
        tr("Last checkpoint: %1 entries, root %2, on %3 by %4")
            .arg(countText(made.size), shortRoot(made.root), minuteText(made.madeAt), shownText(made.madeBy));
    return made.signer.isEmpty()
        ? tr("%1, signed by nobody.").arg(what)
        : tr("%1, signed by the key %2… of %3.").arg(what, made.signer.left(8), shownText(m_known->checkpointKey));
}

void LogStateCard::showFaults()
{
    clearLayout(*m_faults);
    if (m_verifying.isRunning() || !m_verified)
        return;
    const QStringList faults = faultsOf(m_verified->found);
    for (qsizetype i = 0; i < std::min(faults.size(), faultsInWords); ++i) {
        QLabel* label = wrappedLabel(TextKind::Bad, faults.at(i));
        label->setObjectName(QStringLiteral("logFault"));
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
        m_faults->addWidget(label);
    }
    if (faults.size() > faultsInWords)
        m_faults->addWidget(wrappedLabel(
            TextKind::Bad, tr("And %1 more: assay-cli verify lists all.").arg(faults.size() - faultsInWords)));
}

void LogStateCard::showState()
{
    const bool running = m_verifying.isRunning();
    const bool isBroken = m_verified && !m_verified->found.intact();
    if (running)
        m_chip->setWord(tr("verifying"), Tone::Accent);
    else if (!m_verified)
        m_chip->setWord(tr("not verified"), Tone::Neutral);
    else
        m_chip->setWord(isBroken ? tr("broken") : tr("whole"), isBroken ? Tone::Bad : Tone::Ok);
    m_verdict->setText(verdict());
    showFaults();
    m_notChecked->setText(m_verified && !running
                              ? tr("Not checked: %1.").arg(m_verified->found.notChecked.join(QStringLiteral("; ")))
                              : QString());
    m_notChecked->setVisible(!running && m_verified && !m_verified->found.notChecked.isEmpty());
    m_kept->setText(m_known ? seenSentence() + u'\n' + checkpointSentence() : QString());
    m_verify->setEnabled(!running);
    m_cancel->setVisible(running);
    setReason(*m_checkpoint, m_session.database->readOnly() ? m_session.database->readOnlyReason() : QString(),
              tr("A note of the log as it is now, to be kept elsewhere"));
}

void LogStateCard::writeCheckpoint()
{
    auto* form = new CheckpointForm(m_session);
    connect(form, &WorkForm::done, this, [this, form] {
        Q_EMIT m_session.events.changed();
        // After the form has gone: the dialog waits for the person.
        QMetaObject::invokeMethod(
            this, [this, note = form->note()] { keepNote(note); }, Qt::QueuedConnection);
    });
    new Overlay(form, window());
}

void LogStateCard::keepNote(const QByteArray& note)
{
    const QString path = fileToSave(this, tr("Keep the checkpoint outside of the project"),
                                    QStringLiteral("checkpoint.txt"), tr("Text (*.txt)"));
    if (path.isEmpty())
        return; // The project has it, and the command line writes it out again.
    const auto job =
        startJob<void>(&m_session.reads, [path, note](JobContext<void>&) { return writeFile(path, note); });
    m_session.jobs.follow(tr("Writing %1").arg(QFileInfo(path).fileName()), QFuture<void>(job));
    whenDone(job, this, [this](const Result<>& written) {
        if (!written)
            Q_EMIT m_session.events.failed(written.error());
    });
}

} // namespace assay
