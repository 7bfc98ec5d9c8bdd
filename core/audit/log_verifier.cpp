// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audit/log_verifier.h"

#include <QCoreApplication>

#include <algorithm>
#include <bit>
#include <cmath>
#include <future>
#include <thread>

namespace assay {
namespace {

using Kind = VerifyFinding::Kind;
using Fault = RowCheck::Fault;

/// Rows taken at a time: enough that starting threads costs nothing, few enough that what is kept of them stays small.
constexpr std::size_t pieceSize = 16 * 1024;
constexpr std::size_t worthThreads = 256;

QString sentence(const char* source)
{
    return QCoreApplication::translate("LogVerifier", source);
}

QString faultText(const AuditRow& row, const RowCheck& check)
{
    const auto column = [&row](const char* name) {
        return sentence(QT_TRANSLATE_NOOP("LogVerifier",
                                          "Entry %1 of the audit log was altered: its column %2 is not "
                                          "what its bytes say."))
            .arg(QString::number(row.seq), QLatin1String(name));
    };
    switch (check.fault) {
    case Fault::At:
        return column("at");
    case Fault::Actor:
        return column("actor");
    case Fault::Verb:
        return column("verb");
    case Fault::Entity:
        return column("entity");
    case Fault::EntityId:
        return column("entity_id");
    case Fault::After:
        return column("after");
    case Fault::OtherProject:
        return sentence(QT_TRANSLATE_NOOP("LogVerifier",
                                          "Entry %1 of the audit log was altered or brought in: it "
                                          "states another project."))
            .arg(row.seq);
    case Fault::StatedSize:
        return sentence(QT_TRANSLATE_NOOP("LogVerifier",
                                          "Entry %1 of the audit log was altered: the log size it states "
                                          "does not fit its number."))
            .arg(row.seq);
    case Fault::Unreadable:
        return sentence(QT_TRANSLATE_NOOP("LogVerifier", "Entry %1 of the audit log was altered: %2"))
            .arg(QString::number(row.seq), check.unreadable);
    case Fault::None:
        break;
    }
    return {};
}

QString alteredText(qint64 seq)
{
    return sentence(QT_TRANSLATE_NOOP("LogVerifier",
                                      "Entry %1 of the audit log was altered: the root stated after it "
                                      "is that of other bytes."))
        .arg(seq);
}

QString missingText(qint64 first, qint64 last)
{
    if (first == last)
        return sentence(QT_TRANSLATE_NOOP("LogVerifier", "Entry %1 of the audit log is missing.")).arg(first);
    return sentence(QT_TRANSLATE_NOOP("LogVerifier", "Entries %1 to %2 of the audit log are missing."))
        .arg(QString::number(first), QString::number(last));
}

/// Runs work(0) … work(count - 1) at the same time.
template <typename Work>
void inParallel(std::size_t count, const Work& work)
{
    std::vector<std::future<void>> others;
    for (std::size_t i = 1; i < count; ++i)
        others.push_back(std::async(std::launch::async, work, i));
    work(0);
    for (auto& other : others)
        other.get();
}

/// Where worker `i` of `workers` begins to check roots. Each has to append the leaves before its own first, so later
/// ones get less: `appending` is that part of a row's cost.
std::size_t rootShare(std::size_t rows, std::size_t workers, std::size_t i, double appending)
{
    const auto reached = [appending](std::size_t n) { return 1 - std::pow(1 - appending, static_cast<double>(n)); };
    return i == workers ? rows : static_cast<std::size_t>(static_cast<double>(rows) * reached(i) / reached(workers));
}

/// Compares the root each row states with that of the rows before it, two rows at a time; `frontier` ends behind them.
void compareRoots(std::span<RowCheck> checks, std::span<const Digest> leaves, MerkleFrontier& frontier)
{
    const auto compareOne = [&](std::size_t i) {
        checks[i].rootAgrees = isHexOf(checks[i].previousRoot, frontier.root());
        frontier.append(leaves[i]);
    };
    std::size_t at = 0;
    if (frontier.size() % 2 == 1 && !checks.empty())
        compareOne(at++);
    for (const Digest& node : merkle::nodesOfPairs(leaves.subspan(at))) {
        const auto [now, next] = frontier.rootNowAndWith(leaves[at]);
        checks[at].rootAgrees = isHexOf(checks[at].previousRoot, now);
        checks[at + 1].rootAgrees = isHexOf(checks[at + 1].previousRoot, next);
        frontier.appendPair(node);
        at += 2;
    }
    if (at < checks.size())
        compareOne(at);
}

} // namespace

LogVerifier::LogVerifier(const QString& project, int threads)
    : m_project(project.toUtf8())
    , m_threads(static_cast<std::size_t>(std::max(1, threads)))
{
}

int LogVerifier::defaultThreads()
{
    return static_cast<int>(std::clamp(std::thread::hardware_concurrency(), 1U, 8U));
}

void LogVerifier::add(std::span<const AuditRow> rows)
{
    while (!rows.empty()) {
        const std::size_t count = std::min(rows.size(), pieceSize);
        addPiece(rows.first(count));
        rows = rows.subspan(count);
    }
}

void LogVerifier::addPiece(std::span<const AuditRow> rows)
{
    const MerkleFrontier before = m_frontier;
    checkRows(rows);
    checkRoots(rows.size());
    for (std::size_t i = 0; i < rows.size(); ++i) {
        follow(rows[i], m_checks[i], i == 0 ? m_previousBody : rows[i - 1].body);
        if (!m_rootsLost && !m_checks[i].rootAgrees) {
            m_doubt = doubtAbout(rows, i, before);
            m_rootsLost = true;
        }
        m_report.rootsChecked += m_rootsLost ? 0 : 1;
    }
    m_report.entries += static_cast<qint64>(rows.size());
    m_previousBody = rows.back().body;
    m_previousBody.detach();
}

void LogVerifier::checkRows(std::span<const AuditRow> rows)
{
    m_checks.resize(rows.size());
    m_leaves.resize(rows.size());
    const std::size_t workers = rows.size() < worthThreads ? 1 : m_threads;
    inParallel(workers, [this, rows, workers](std::size_t worker) {
        const std::size_t start = rows.size() * worker / workers;
        const std::size_t count = rows.size() * (worker + 1) / workers - start;
        assay::checkRows(rows.subspan(start, count), m_project, std::span(m_checks).subspan(start, count),
                         std::span(m_leaves).subspan(start, count));
    });
}

void LogVerifier::checkRoots(std::size_t count)
{
    const MerkleFrontier before = m_frontier;
    const bool checked = !m_rootsLost;
    const std::size_t workers = count < worthThreads || !checked ? 1 : m_threads;
    const double appending = 1.0 / (1.0 + std::bit_width(before.size() + count) / 2.0);
    inParallel(workers, [&, this](std::size_t worker) {
        MerkleFrontier frontier = before;
        const std::size_t start = rootShare(count, workers, worker, appending);
        const std::span<const Digest> leaves(m_leaves);
        frontier.append(leaves.first(start));
        const std::size_t end = rootShare(count, workers, worker + 1, appending);
        if (checked)
            compareRoots(std::span(m_checks).subspan(start, end - start), leaves.subspan(start, end - start), frontier);
        else
            frontier.append(leaves.subspan(start, end - start));
        if (end == count)
            m_frontier = frontier;
    });
}

void LogVerifier::follow(const AuditRow& row, const RowCheck& check, const QByteArray& previousBody)
{
    if (check.fault != Fault::None)
        find({row.seq, Kind::Altered, faultText(row, check)});
    followNumber(row, check, previousBody);
    if (m_doubt)
        resolveDoubt(check.previousRoot);
    m_rootsLost = m_rootsLost || check.fault == Fault::Unreadable || m_sequence.disturbed();
}

void LogVerifier::followNumber(const AuditRow& row, const RowCheck& check, const QByteArray& previousBody)
{
    const qint64 expected = m_lastSeq + 1;
    if (row.seq > expected)
        find({expected, Kind::Missing, missingText(expected, row.seq - 1)});
    else if (row.seq < expected)
        find({row.seq, Kind::Added,
              sentence(QT_TRANSLATE_NOOP("LogVerifier",
                                         "Entry %1 of the audit log was added: its number stands there "
                                         "already."))
                  .arg(row.seq)});
    m_rootsLost = m_rootsLost || row.seq != expected;
    m_lastSeq = std::max(m_lastSeq, row.seq);
    if (check.fault == Fault::Unreadable)
        return;
    m_lastStated = check.bodySeq;
    m_sequence.add(row.seq, check.bodySeq, check.bodySeq != row.seq && row.body == previousBody);
}

LogVerifier::Doubt LogVerifier::doubtAbout(std::span<const AuditRow> rows, std::size_t index,
                                           MerkleFrontier frontier) const
{
    frontier.append(std::span<const Digest>(m_leaves).first(index));
    const AuditRow& row = rows[index];
    QByteArray repaired = row.body;
    repaired.replace(m_checks[index].previousRoot, toHex(frontier.root()));
    return {row.seq, repaired, frontier};
}

// Were the entry's stated root all that was altered, then the root stated by the next one would be that of the entry
// with the right root put back. Otherwise the entry before is not the one that was logged.
void LogVerifier::resolveDoubt(QByteArrayView nextRootHex)
{
    MerkleFrontier frontier = m_doubt->before;
    frontier.append(merkle::leafHash(m_doubt->repaired));
    const bool onlyItsRoot = isHexOf(nextRootHex, frontier.root());
    const qint64 altered = onlyItsRoot || m_doubt->seq == 1 ? m_doubt->seq : m_doubt->seq - 1;
    m_doubt.reset();
    if (!hasFinding(altered))
        find({altered, Kind::Altered, alteredText(altered)});
}

void LogVerifier::compareWithHead(const MerkleFrontier& head)
{
    const auto size = static_cast<qint64>(head.size());
    const bool explained = m_sequence.disturbed() && m_lastStated == size;
    if (m_lastSeq > size && !explained)
        find({size + 1, Kind::Added,
              sentence(QT_TRANSLATE_NOOP("LogVerifier",
                                         "Entry %1 of the audit log was added: the stored head of the "
                                         "log ends before it."))
                  .arg(size + 1)});
    else if (m_lastSeq < size && !explained)
        find({m_lastSeq + 1, Kind::Missing, missingText(m_lastSeq + 1, size)});
    else if (!m_rootsLost && !(head == m_frontier))
        find({m_lastSeq, Kind::Altered,
              sentence(QT_TRANSLATE_NOOP("LogVerifier",
                                         "Entry %1 of the audit log, its last, was altered, or the stored "
                                         "head of the log was."))
                  .arg(m_lastSeq)});
}

VerifyReport LogVerifier::finish(const MerkleFrontier& head)
{
    const bool whole = static_cast<qint64>(head.size()) == m_report.entries;
    if (m_doubt)
        resolveDoubt(whole ? toHex(head.root()) : QByteArray());
    for (VerifyFinding& finding : m_sequence.findings(static_cast<qint64>(head.size())))
        find(std::move(finding));
    compareWithHead(head);

    auto& findings = m_report.findings;
    std::stable_sort(findings.begin(), findings.end(),
                     [](const VerifyFinding& first, const VerifyFinding& second) { return first.seq < second.seq; });
    m_report.root = m_frontier.root();
    return std::move(m_report);
}

void LogVerifier::find(VerifyFinding finding)
{
    if (static_cast<qint64>(m_report.findings.size()) < findingLimit)
        m_report.findings.push_back(std::move(finding));
    else
        ++m_report.furtherFindings;
}

bool LogVerifier::hasFinding(qint64 seq) const
{
    return std::any_of(m_report.findings.begin(), m_report.findings.end(),
                       [seq](const VerifyFinding& finding) { return finding.seq == seq; });
}

} // namespace assay
