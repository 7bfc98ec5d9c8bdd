// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/wire_reader.h"

#include <optional>

namespace assay {

/// One Event of tensorflow/core/util/event.proto. Views point into the record.
struct EventMessage {
    enum class Session { None, Start, Stop };

    double wallTime = 0; ///< Seconds since 1970-01-01 UTC.
    qint64 step = 0;
    QByteArrayView fileVersion; ///< "brain.Event:2", in a file's first event.
    std::optional<QByteArrayView> summary;
    Session session = Session::None;
    bool graph = false; ///< It holds a graph, a graph's meta data or a run's.
};

/// False where the record is no such message.
bool readEvent(QByteArrayView record, EventMessage& event);

/// One Summary.Value of tensorflow/core/framework/summary.proto.
struct SummaryValue {
    enum class Kind { None, Simple, Tensor, Image, Histogram, Audio };

    QByteArrayView tag;
    Kind kind = Kind::None;
    double simple = 0;      ///< Of kind Simple: a float, exact as a double.
    QByteArrayView message; ///< Of the other kinds.
    QByteArrayView plugin;  ///< Name; only the first value of a tag has to have one.
    QByteArrayView content; ///< The plugin's own, of the same.
};

/// One number under one tag, as all but a few records of a training are.
struct ScalarEvent {
    double wallTime = 0;
    qint64 step = 0;
    QByteArrayView tag;
    float value = 0;
};

/// Reads an event of nothing but a time, a step and a simple value, with its fields in ascending order, which is how the
/// writers of TensorFlow and PyTorch put them. False for every other record, which readEvent() may still be able to read.
/// It exists for speed alone: it takes a tenth of the time, and what it answers is what readEvent() would.
bool readScalarEvent(QByteArrayView record, ScalarEvent& event);

/// The values of a Summary one by one.
class SummaryReader {
public:
    explicit SummaryReader(QByteArrayView summary)
        : m_fields(summary)
    {
    }

    /// Whether there was another value. It is damaged() where the value, or the rest, could not be read.
    bool next(SummaryValue& value);
    bool damaged() const { return m_damaged || m_fields.damaged(); }

private:
    WireReader m_fields;
    bool m_damaged = false;
};

} // namespace assay
