// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/json_value.h"
#include "core/base/wire_reader.h"

#include <QHash>
#include <QString>

#include <functional>
#include <optional>
#include <vector>

namespace assay {

/// The field of a Record that says which kind it is. Source: github.com/wandb/wandb, wandb/proto/wandb_internal.proto.
enum class WandbKind : quint32 {
    History = 2,
    Summary = 3,
    Output = 4,
    Config = 5,
    Files = 6,
    Stats = 7,
    Alert = 10,
    Metric = 12,
    OutputRaw = 13,
    Run = 17,
    Exit = 18,
    Environment = 26,
};

/// A name and a JSON text, as history, summary, config and system metrics hold them: `key`, or `nested_key` joined by
/// dots.
struct WandbItem {
    QString key;
    QByteArrayView json; ///< Points into the record.
};

/// Nothing where the message is damaged. The key of one without a name is empty.
std::optional<WandbItem> wandbItem(QByteArrayView message);

/// A google.protobuf.Timestamp as milliseconds since 1970-01-01 UTC; nothing where it is damaged or absurd.
std::optional<qint64> wandbTime(QByteArrayView message);

/// Seconds since 1970 as milliseconds; nothing where that is no time.
std::optional<qint64> wandbMilliseconds(double seconds);

/// Calls `take` for each field of a message; false where the message is damaged.
bool eachWandbField(QByteArrayView message, const std::function<void(const WireField&)>& take);

/// The values of names, the last one for each, in the order in which the names came.
class WandbTable {
public:
    void set(const QString& key, JsonValue value);
    void remove(const QString& key);
    bool isEmpty() const { return m_places.isEmpty(); }
    void each(const std::function<void(const QString& key, const JsonValue& value)>& take) const;

private:
    std::vector<std::optional<std::pair<QString, JsonValue>>> m_entries;
    QHash<QString, std::size_t> m_places;
};

} // namespace assay
