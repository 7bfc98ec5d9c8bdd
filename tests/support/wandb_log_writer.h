// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/crc32.h"
#include "tests/support/wire_message.h"

#include <QByteArray>
#include <QtEndian>

#include <algorithm>
#include <cstring>
#include <utility>

namespace assay::tests {

/// Writes W&B transaction logs: header, blocks of 32768 bytes, fragments with zlib's CRC-32, records by their fields.
class WandbLogWriter {
public:
    using Values = QList<std::pair<QByteArray, QByteArray>>; ///< Names and JSON texts.

    static constexpr qsizetype BlockSize = 32768;

    const QByteArray& bytes() const { return m_bytes; }

    void record(const QByteArray& payload)
    {
        QByteArray rest = payload;
        bool first = true;
        do {
            qsizetype left = BlockSize - m_bytes.size() % BlockSize;
            if (left < 7) {
                m_bytes += QByteArray(left, '\0');
                left = BlockSize;
            }
            const QByteArray data = rest.left(left - 7);
            rest = rest.mid(data.size());
            fragment(first ? (rest.isEmpty() ? 1 : 2) : (rest.isEmpty() ? 4 : 3), data);
            first = false;
        } while (!rest.isEmpty());
    }

    void record(quint32 kind, const WireMessage& message)
    {
        record(WireMessage().integer(1, ++m_number).message(kind, message).bytes());
    }

    void history(qint64 step, double seconds, const Values& values, bool nested = true)
    {
        WireMessage row;
        Values all = values;
        all.append({"_step", QByteArray::number(step)});
        all.append({"_timestamp", QByteArray::number(seconds, 'g', 17)});
        for (const auto& [key, json] : std::as_const(all))
            row.message(1, item(key, json, nested));
        record(2, row.message(2, WireMessage().integer(1, static_cast<quint64>(step))));
    }

    void table(quint32 kind, const Values& values)
    {
        WireMessage update;
        for (const auto& [key, json] : values)
            update.message(1, item(key, json, false));
        record(kind, update);
    }

    void stats(quint64 seconds, const Values& values)
    {
        WireMessage row = WireMessage().message(2, WireMessage().integer(1, seconds));
        for (const auto& [key, json] : values)
            row.message(3, item(key, json, false));
        record(7, row);
    }

    void run(const QByteArray& id, const QByteArray& project, const Values& config, quint64 start, quint64 runtime = 0)
    {
        WireMessage update;
        for (const auto& [key, json] : config)
            update.message(1, item(key, json, false));
        record(17,
               WireMessage()
                   .bytes(1, id)
                   .bytes(3, project)
                   .message(4, update)
                   .bytes(6, "group-a")
                   .bytes(8, "run of " + id)
                   .bytes(10, "fast")
                   .bytes(10, "small")
                   .bytes(13, "node-17.example.org")
                   .message(17, WireMessage().integer(1, start))
                   .integer(20, runtime));
    }

    /// With what the summary keeps of it: 1 the least, 2 the greatest.
    void metricWithSummary(const QByteArray& name, int kept)
    {
        record(12, WireMessage().bytes(1, name).message(7, WireMessage().integer(kept, 1)));
    }
    void metric(const QByteArray& name, const QByteArray& stepMetric, quint64 goal)
    {
        record(12, WireMessage().bytes(name.endsWith('*') ? 2 : 1, name).bytes(4, stepMetric).integer(8, goal));
    }

    void exit(quint64 code, quint64 runtime) { record(18, WireMessage().integer(1, code).integer(2, runtime)); }

    void fragment(int kind, const QByteArray& data)
    {
        const QByteArray summed = static_cast<char>(kind) + data;
        char head[6];
        qToLittleEndian<quint32>(crc32(summed), head);
        qToLittleEndian<quint16>(static_cast<quint16>(data.size()), head + 4);
        m_bytes += QByteArray(head, sizeof(head)) + summed;
    }

private:
    /// Nested names part at their dots.
    static WireMessage item(const QByteArray& key, const QByteArray& json, bool nested)
    {
        WireMessage item;
        if (nested) {
            for (const QByteArray& part : key.split('.'))
                item.bytes(2, part);
        } else {
            item.bytes(1, key);
        }
        return item.bytes(16, json);
    }

    QByteArray m_bytes = QByteArray(":W&B\xE1\xBE\0", 7);
    int m_number = 0;
};

/// A small finished run with one of everything that is a point or a param.
inline QByteArray smallWandbLog()
{
    WandbLogWriter log;
    log.run("abc123", "toy", {{"lr", "0.10"}, {"model", R"({"layers": [2, 3], "name": "wide"})"}}, 1'700'000'000);
    log.metric("train/*", "epoch", 0);
    log.metric("val.acc", "", 2);
    log.history(0, 1'700'000'001.5, {{"train/loss", "0.5"}, {"epoch", "0"}, {"val.acc", "0.25"}});
    log.stats(1'700'000'002, {{"cpu", "12.5"}, {"network", R"({"sent": 10, "recv": 20})"}});
    log.history(1, 1'700'000'002.5, {{"train/loss", "NaN"}, {"epoch", "1"}, {"val.acc", "\"Infinity\""}}, false);
    log.history(2, 1'700'000'003.5,
                {{"train/loss", "-Infinity"}, {"weights", R"({"_type":"histogram","values":[1,2],"bins":[0,1,2]})"}});
    log.table(5, {{"late", "true"}});
    log.table(3, {{"best", "0.75"}, {"train/loss", "0.1"}});
    log.exit(0, 7);
    return log.bytes();
}

} // namespace assay::tests
