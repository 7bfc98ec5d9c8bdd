// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/json_members.h"
#include "core/base/json_reader.h"
#include "core/inspection/keras/keras_config.h"
#include "core/inspection/model_format.h"
#include "core/inspection/zip/zip_check.h"
#include "core/inspection/zip/zip_member.h"

#include <optional>

namespace assay {
namespace {

constexpr QByteArrayView ConfigName = "config.json";
constexpr QByteArrayView MetadataName = "metadata.json";
constexpr QByteArrayView WeightsName = "model.weights.h5";
constexpr qint64 LongestStandIn = 8; ///< HDF5's signature alone: weights that are not there.
constexpr qsizetype LongestConfig = 32 * 1024 * 1024;

/// What Keras 3 saves: a configuration, facts of the saving, and weights in HDF5. Source: keras/src/saving/saving_lib.py.
class KerasZipFormat final : public ModelFormat {
public:
    QByteArray id() const override { return QByteArrayLiteral("keras"); }
    QStringList suffixes() const override { return {QStringLiteral("keras")}; }

    Match matches(ByteSource& source) const override
    {
        const auto directory = startsAsZip(source) ? readZipDirectory(source) : std::nullopt;
        const bool isKeras = directory && directory->entry(ConfigName)
            && (directory->entry(MetadataName) || directory->entry(WeightsName));
        return isKeras ? Match::Sure : Match::No;
    }

    void inspect(ByteSource& source, Inspection& inspection) const override
    {
        const auto directory = readZipDirectory(source);
        if (!directory)
            return inspection.find("zip.damaged", 0);
        checkZip(source, *directory, inspection);
        if (!directory->entry(ConfigName))
            inspection.find("keras.config", -1);
        for (const ZipEntry& entry : directory->entries) {
            if (inspection.stopped())
                return;
            if (entry.name.endsWith('/'))
                continue;
            readZipMember(source, entry, inspection, [&entry, &inspection](ByteSource& member, Inspection& part) {
                if (entry.name == ConfigName)
                    readConfig(entry, member, inspection, part);
                else if (entry.name == MetadataName)
                    readMetadata(member.bytes(0, LongestConfig), part);
                else if (entry.name != WeightsName || entry.size > LongestStandIn)
                    inspectContent(member, part, Match::Likely);
            });
        }
    }

private:
    static void readConfig(const ZipEntry& entry, ByteSource& member, Inspection& inspection, Inspection& part)
    {
        if (entry.size > LongestConfig)
            return part.find("keras.config", -1);
        inspectKerasConfig(member.bytes(0, LongestConfig), part);
        for (const ModelTensor& input : part.report().inputs)
            inspection.addInput(input);
    }

    static void readMetadata(const QByteArray& json, Inspection& part)
    {
        const Result<JsonValue> value = readJson(json);
        if (!value || !value->isObject())
            return part.find("keras.config", value ? 0 : value.error().detail.toLongLong());
        for (std::size_t i = 0; i < value->items().size(); ++i)
            part.addFact(value->names()[i], value->items()[i].toText());
    }
};

} // namespace

const ModelFormat& kerasZipModelFormat()
{
    static const KerasZipFormat format;
    return format;
}

} // namespace assay
