// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/importers/tensorboard/event_findings.h"
#include "core/importers/tensorboard/event_message.h"
#include "core/importers/tensorboard/hparams_message.h"
#include "core/importers/tensorboard/tensor_message.h"

#include <QHash>

#include <limits>

namespace assay {

/// What becomes of a run that was started again at an earlier step, after a crash say. Its program says so by a second
/// start of a session; of files older than version 2, which have no sessions, a step that goes back in a tag says it.
enum class RestartRule {
    Split, ///< What follows is a run of its own, "… (restart 2)"; nothing is left out.
    Purge, ///< Like TensorBoard: earlier points and histograms at the same or a later step are left out.
};

/// Puts the events of one folder together to its run, or to several where it was started again (see RestartRule). It goes
/// on after take(), so that a growing folder needs no second reading. Belongs to one thread.
class EventRun {
public:
    /// `findings` and `contentsLeft`, the bytes of contents that may still be kept, must outlive it.
    EventRun(QString name, RestartRule rule, EventFindings& findings, qint64& contentsLeft);

    /// The records that follow are of this file, a path below the source, from byte `from` to byte `to`: room for points is
    /// made in view of what is to come.
    void enterFile(const QString& file, qint64 from, qint64 to);

    /// A record that begins at a byte of the file.
    void add(QByteArrayView record, qint64 byte);

    bool hasNews() const { return m_news; }

    /// The identity by which a project knows the run wherever its folder lies: its first file's name and its first
    /// event's time; empty before that event.
    QString identity() const { return m_identity; }

    /// The runs with news since the last call, with all their facts but only new points, histograms and contents. Those
    /// whose events do not tell of an end are running where `growing`, else finished. `suffix` makes an identity that
    /// several folders share unique.
    std::vector<ImportedRun> take(bool growing, const QString& suffix);

private:
    /// What is known of a tag. Only its first value has to name its plugin.
    struct Tag {
        QByteArray bytes; ///< The name as it is written.
        QString name;
        QByteArray plugin;
        qsizetype series = -1; ///< In the current piece; -1 where it has none yet.
        qsizetype histograms = -1;
        qint64 lastStep = std::numeric_limits<qint64>::min(); ///< The largest in the current piece.
        std::size_t next = 0; ///< The tag that came after it last; most programs write them in turns.
        bool refused = false;
    };
    /// What lies between two restarts.
    struct Piece {
        ImportedRun run;
        QHash<QString, int> paths; ///< Of its artifacts, and how many were to have each.
        qint64 points = 0;
        bool empty = true;                                    ///< It has neither points nor histograms.
        qint64 lastStep = std::numeric_limits<qint64>::min(); ///< The largest of these.
        bool news = true;
    };

    bool addScalar(QByteArrayView record);
    void begin(const EventMessage& event);
    void noticeRestart(const EventMessage& event);
    bool overlaps(const EventMessage& event);
    bool repeatsStepOfATag(const EventMessage& event);
    void purge(const EventMessage& event);
    void split(const EventMessage& event);
    void addValue(const EventMessage& event, const SummaryValue& value);
    void addTensor(const EventMessage& event, Tag& tag, QByteArrayView message);
    void addNumber(const EventMessage& event, Tag& tag, const TensorMessage& tensor);
    void addPoint(Tag& tag, const MetricPoint& point);
    void addHistogram(const EventMessage& event, Tag& tag, std::optional<Histogram> histogram);
    void addContent(const EventMessage& event, const QString& path, const QString& ending, QByteArrayView bytes);
    void addHparams(QByteArrayView content);
    std::optional<std::size_t> findTag(QByteArrayView bytes);
    Tag* tagOf(QByteArrayView name, QByteArrayView plugin);
    std::optional<std::size_t> newTag(QByteArrayView bytes);
    QString nameOf(std::size_t index) const;
    std::size_t roomFor(std::size_t points) const;
    void noteStep(Tag& tag, qint64 step);
    ImportedRun facts(std::size_t index, bool growing, const QString& suffix) const;
    Piece& piece() { return m_pieces.back(); }
    void find(EventFindings::Sort sort, const QString& detail = {}) { m_findings.add(sort, m_file, m_byte, detail); }

    QString m_name;
    RestartRule m_rule;
    EventFindings& m_findings;
    qint64& m_contentsLeft;
    QString m_file;
    QString m_identity;
    qint64 m_byte = 0;
    int m_version = 0;
    qint64 m_recentStep = std::numeric_limits<qint64>::min();
    qint64 m_restarts = 0;
    HparamsMessage m_hparams;
    bool m_stopped = false;
    bool m_news = false;
    std::vector<Tag> m_tags;
    QHash<QByteArray, std::size_t> m_tagIndex;
    std::size_t m_lastTag = 0;
    qint64 m_from = 0; ///< The bytes of the file that are read now.
    qint64 m_to = 0;
    std::vector<Piece> m_pieces;
};

} // namespace assay
