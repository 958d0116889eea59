//! Reading `Acknowledge("it came in pieces")`: a name and the words that earn it, for facets and slips alike.

use super::facet::Evidence;
use serde::de::{self, Deserialize, DeserializeOwned, Deserializer, EnumAccess, VariantAccess, Visitor};
use serde::ser::{Serialize, Serializer};
use std::{fmt, marker::PhantomData};

impl<'de, K: DeserializeOwned> Deserialize<'de> for Evidence<K> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Named<K>(PhantomData<K>);

        impl<'de, K: DeserializeOwned> Visitor<'de> for Named<K> {
            type Value = Evidence<K>;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a name with the words that earn it, such as Acknowledge(\"in pieces\")")
            }

            fn visit_enum<A: EnumAccess<'de>>(self, data: A) -> Result<Self::Value, A::Error> {
                let (name, variant) = data.variant::<String>()?;
                let kind = K::deserialize(de::value::StrDeserializer::<A::Error>::new(&name))?;
                Ok(Evidence { kind, phrase: variant.newtype_variant()? })
            }
        }

        deserializer.deserialize_enum("Evidence", &[], Named(PhantomData))
    }
}

impl<K: Serialize> Serialize for Evidence<K> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        (&self.kind, &self.phrase).serialize(serializer)
    }
}
